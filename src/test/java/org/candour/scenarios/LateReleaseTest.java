package org.candour.scenarios;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.delivery.AnswerStatus;
import org.candour.delivery.Collections;
import org.candour.law.Regime;
import org.candour.letters.PdfText;
import org.candour.letters.RightsLetterKind;
import org.candour.letters.RightsLetters;
import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.rights.decision.Restriction;
import org.candour.rights.decision.Restrictions;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * LC-09 to its end: a restriction is tested again on its day, and what has become safe is
 * released, letter and files (6.3, rule 5). The case was answered in silence, and its
 * bundle frozen.
 */
@CandourTest
class LateReleaseTest {

	private static final String EXEMPTION = "DPA18-SEC45-4-B";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SubmitRightsRequest requests;

	@Autowired
	private Restrictions restrictions;

	@Autowired
	private RightsLetters letters;

	@Autowired
	private Collections collections;

	private House house;

	private String caseRef;

	@BeforeEach
	void aSuspectWasAnsweredInSilence() {
		this.house = new House(this.context);
		House.itIs(Instant.parse("2026-11-24T10:00:00Z"));
		this.caseRef = this.requests
			.submit(SampleRequests.of("R-ACCESS", Regime.PART3, Instant.parse("2026-11-23T10:00:00Z")))
			.caseRef();
		RightsCase request = new RightsCase(this.house, this.caseRef).admitted()
			.clear()
			.searched("trading-standards", "searcher.trading");
		request.holds("PART3", "trading-standards", "WITHHOLD", EXEMPTION)
			.collated(false, false, false, true)
			.step("reviewer", "review-part-three-items",
					Map.of("partThreeWithheld", true, "restrictionReason", RightsCase.SAID, "reviewOn", "2027-03-01"))
			.exempted("NCND")
			.redacted()
			.proposed("NCND", "RR-04")
			.advised("AGREE")
			.approved()
			.released();
	}

	@AfterEach
	void putTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void whatHasBecomeSafeIsReleasedOnTheDayOfReview() throws IOException {
		assertThat(names()).as("collected, and nothing in it").containsExactly("letter.pdf", "manifest.json");
		this.house.engineWorks(this.caseRef);
		itIs("2027-03-01T22:00:00Z");
		assertThat(this.house.of("handler").steps(this.caseRef)).doesNotContain("retest-restriction");
		itIs("2027-03-02T09:00:00Z");
		retested("FALLS");
		assertThat(this.house.of("approver").steps(this.caseRef)).contains("approve-late-release");
		new RightsCase(this.house, this.caseRef).step("approver", "approve-late-release",
				Map.of("lateRelease", "RELEASE", "lateReleaseReason", RightsCase.SAID));
		assertThat(this.restrictions.of(this.caseRef)).allMatch(Restriction::ended);
		assertThat(this.house.of("dpo").caseFile(this.caseRef).at("/rights/items/0/approvedOutcome").asText())
			.isEqualTo("RELEASE");
		new RightsCase(this.house, this.caseRef).released();

		assertThat(names()).containsExactly("letter.pdf", "schedule.pdf", "item-01.pdf", "manifest.json");
		assertThat(this.collections.answer(this.caseRef).orElseThrow().status()).isIn(AnswerStatus.READY,
				AnswerStatus.COLLECTED);
		assertThat(letter()).contains("There is more that you are entitled to receive now", "Item 1")
			.doesNotContain("What you do not receive", RightsCase.SAID, "45(4)");
		assertThat(this.letters.latest(this.caseRef, RightsLetterKind.NCND)).as("the first letter stays on file")
			.isPresent();
	}

	/** The redaction stood for the restriction: with it goes the redaction. */
	@Test
	void whatWasRedactedForTheRestrictionLeavesWholeOnceItHasEnded() throws IOException {
		House.itIs(Instant.parse("2026-11-24T10:00:00Z"));
		this.caseRef = this.requests
			.submit(SampleRequests.of("R-ACCESS", Regime.PART3, Instant.parse("2026-11-23T10:00:00Z")))
			.caseRef();
		RightsCase request = new RightsCase(this.house, this.caseRef).admitted()
			.clear()
			.searched("trading-standards", "searcher.trading")
			.holds("PART3", "trading-standards", "REDACT", EXEMPTION)
			.collated(false, false, false, true)
			.step("reviewer", "review-part-three-items",
					Map.of("partThreeWithheld", true, "restrictionReason", RightsCase.SAID, "reviewOn", "2027-03-01"))
			.exempted("NONE");
		String original = this.house.of("reviewer").caseFile(this.caseRef).at("/records/lines/0/id").asText();
		byte[] redacted = PlainPdf.saying("XXXX");
		assertThat(this.house.of("reviewer").redacts(this.caseRef, original, redacted).status()).isEqualTo(201);
		request.redacted().proposed("GRANTED_PART", "RR-04").advised("AGREE").approved().released();
		assertThat(PdfText.of(Bundles.files(this.collections, this.caseRef).get("item-01.pdf"))).isEqualTo("XXXX");
		this.house.engineWorks(this.caseRef);
		itIs("2027-03-02T09:00:00Z");
		retested("FALLS");
		request.step("approver", "approve-late-release",
				Map.of("lateRelease", "RELEASE", "lateReleaseReason", RightsCase.SAID));
		request.released();
		byte[] left = Bundles.files(this.collections, this.caseRef).get("item-01.pdf");
		assertThat(left).isNotEqualTo(redacted);
		assertThat(PdfText.of(left)).contains(RightsCase.SAID);
	}

	@Test
	void aGroundThatStandsIsTestedAgainAndNothingGoesOut() throws IOException {
		uncollectedAndPosted();
		itIs("2027-03-02T09:00:00Z");
		new RightsCase(this.house, this.caseRef).step("handler", "retest-restriction",
				Map.of("restrictionTest", "STANDS", "restrictionReason", RightsCase.SAID, "reviewOn", "2027-06-01"));
		assertThat(this.restrictions.of(this.caseRef)).singleElement().satisfies((restriction) -> {
			assertThat(restriction.ended()).isFalse();
			assertThat(restriction.reviewOn()).isEqualTo(LocalDate.of(2027, 6, 1));
		});
		assertThat(this.letters.latest(this.caseRef, RightsLetterKind.LATE_RELEASE)).isEmpty();
		itIs("2027-06-02T09:00:00Z");
		assertThat(this.house.of("handler").steps(this.caseRef)).contains("retest-restriction");
	}

	/** Nobody collects the first answer; it is posted when its time is over. */
	private void uncollectedAndPosted() {
		House.waits(Duration.ofDays(31));
		new RightsCase(this.house, this.caseRef).step("handler", "post-response", Map.of("postedOn", "2026-12-25"));
	}

	private void retested(String result) {
		new RightsCase(this.house, this.caseRef).step("handler", "retest-restriction",
				Map.of("restrictionTest", result, "restrictionReason", RightsCase.SAID));
	}

	private void itIs(String moment) {
		House.itIs(Instant.parse(moment));
		this.house.engineWorks(this.caseRef);
	}

	private List<String> names() throws IOException {
		return Bundles.names(this.collections, this.caseRef);
	}

	private String letter() throws IOException {
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		this.collections.letter(this.caseRef, pdf);
		return PdfText.of(pdf.toByteArray());
	}

}
