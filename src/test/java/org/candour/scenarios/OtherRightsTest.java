package org.candour.scenarios;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.law.Regime;
import org.candour.letters.RightsLetterKind;
import org.candour.letters.RightsLetters;
import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.rights.process.RightsExpressions;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** S-09, S-10 and S-12: erasure, direct marketing and Part 3, over HTTP. */
@CandourTest
class OtherRightsTest {

	private static final String REASON = "The reason that is written on the item.";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SubmitRightsRequest requests;

	@Autowired
	private RightsExpressions rights;

	@Autowired
	private RightsLetters letters;

	private House house;

	@BeforeEach
	void openTheHouse() {
		this.house = new House(this.context);
		House.itIs(Instant.parse("2026-11-24T10:00:00Z"));
	}

	@AfterEach
	void putTheClockBack() {
		ClockUtil.reset();
	}

	private RightsCase received(String right, Regime regime) {
		return new RightsCase(this.house,
				this.requests.submit(SampleRequests.of(right, regime, Instant.parse("2026-11-23T10:00:00Z")))
					.caseRef());
	}

	private void holds(RightsCase request, String regime, String service, String outcome, String... codes) {
		Map<String, Object> item = RightsCase.item(regime, service, outcome, List.of(), codes);
		item.put("reason", REASON);
		this.house.of("reviewer").adds(request.caseRef(), "items", item);
	}

	private String letter(RightsCase request, RightsLetterKind kind) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(this.letters.draft(request.caseRef(), kind, RightsLetters.ONLY))) {
			return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
		}
	}

	/** S-09. */
	@Test
	void aBlueBadgeRecordUnderPublicTaskIsNotErasedAndTheLetterSaysWhyAndWhereToTurn() throws IOException {
		RightsCase request = received("R-ERASE", Regime.UKGDPR).admitted().searched("blue-badge", "searcher.badge");
		holds(request, "UKGDPR", "blue-badge", "KEEP", "UKGDPR-A17-3-B");
		request.step("handler", "find-basis", Map.of("lawfulBasis", "ART6-1-E", "automated", false, "holdConflict",
				false, "basisNote", RightsCase.SAID));
		Map<String, Object> weighed = RightsCase.proposal("REFUSED", "RR-05");
		weighed.putAll(Map.of("erasureGround", "NONE", "erasureLimit", "UKGDPR-A17-3-B", "madePublic", false));
		request.step("handler", "weigh-erasure-grounds", weighed).approved();
		assertThat(this.rights.outcome(request.caseRef())).isEqualTo("REFUSED");
		assertThat(letter(request, RightsLetterKind.REFUSAL)).contains("17(3)(b)", "164A", "165", "167");
		request.released();
		assertThat(this.letters.latest(request.caseRef(), RightsLetterKind.REFUSAL)).isPresent();
	}

	/** S-10. */
	@Test
	void directMarketingStopsWithoutApproval() {
		RightsCase request = received("R-OBJECT-DM", Regime.UKGDPR);
		assertThat(this.rights.outcome(request.caseRef())).isEqualTo("UPHELD");
		assertThat(this.house.of("handler").steps(request.caseRef())).containsExactly("confirm-suppression");
		assertThat(this.house.of("approver").steps(request.caseRef())).isEmpty();
		request.step("handler", "confirm-suppression", Map.of("markedIn", List.of("customer-service"), "processorsTold",
				true, "suppressionNote", RightsCase.SAID));
		assertThat(this.letters.latest(request.caseRef(), RightsLetterKind.SUPPRESSION)).isPresent();
		assertThat(this.house.running(request.caseRef())).isFalse();
	}

	/** S-12. */
	@Test
	void thatAPart3ErasureIsRefusedIsAlwaysToldEvenIfTheReasonsAreHeldBack() throws IOException {
		RightsCase request = received("R-ERASE", Regime.PART3).admitted()
			.searched("trading-standards", "searcher.trading");
		holds(request, "PART3", "trading-standards", "KEEP", "DPA18-SEC48-3-B");
		Map<String, Object> weighed = RightsCase.proposal("REFUSED", "RR-06");
		weighed.putAll(Map.of("partThreeGround", "NONE", "evidenceNeeded", false, "reasonsWithheld", true,
				"restrictionReason", RightsCase.SAID));
		request.step("handler", "weigh-part-three-grounds", weighed);
		request.advised("AGREE").approved();
		String letter = letter(request, RightsLetterKind.PART3_OTHER_REFUSAL);
		assertThat(letter).containsIgnoringCase("refus").contains("164A", "165", "167", "51");
		assertThat(letter).doesNotContain(REASON, "48(3)", RightsCase.SAID);
		assertThat(this.rights.restricted(request.caseRef())).isTrue();
		request.released();
		assertThat(this.house.running(request.caseRef())).isTrue();
	}

	@Test
	void aRectificationIsDoneInTheServiceBeforeItIsTold() {
		RightsCase request = received("R-RECTIFY", Regime.UKGDPR).admitted();
		request.step("handler", "mark-restriction",
				Map.of("markedIn", List.of("blue-badge"), "markingNote", RightsCase.SAID));
		request.searched("blue-badge", "searcher.badge");
		holds(request, "UKGDPR", "blue-badge", "CORRECT");
		Map<String, Object> weighed = RightsCase.proposal("RECTIFIED");
		weighed.putAll(Map.of("statementKind", "FACT", "accuracy", "INACCURATE", "personEvidence", RightsCase.SAID,
				"serviceEvidence", RightsCase.SAID));
		request.step("handler", "weigh-accuracy", weighed).approved();
		assertThat(this.house.of("reviewer").steps(request.caseRef())).doesNotContain("release-response");
		request.step("searcher.badge", "correct-record",
				Map.of("changeDone", "DONE", "copiesChanged", true, "changeNote", RightsCase.SAID));
		request.released();
		assertThat(this.letters.latest(request.caseRef(), RightsLetterKind.RECTIFICATION)).isPresent();
		Map<String, Object> nobody = new HashMap<>(
				Map.of("recipientsKnown", "NONE", "recipientsNote", RightsCase.SAID));
		request.step("handler", "list-recipients", nobody);
		request.step("handler", "lift-marking", Map.of("liftingNote", RightsCase.SAID));
		assertThat(this.house.of("handler").steps(request.caseRef())).isEmpty();
	}

}
