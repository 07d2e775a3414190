package org.candour.scenarios;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.delivery.Collections;
import org.candour.letters.PdfText;
import org.candour.letters.RightsLetterKind;
import org.candour.letters.RightsLetters;
import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Questions and fees that nobody answers, or answers late. */
@CandourTest
class UnansweredQuestionsTest {

	private static final String BADGE = "blue-badge";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SubmitRightsRequest requests;

	@Autowired
	private RightsLetters letters;

	@Autowired
	private Collections collections;

	private House house;

	private RightsCase request;

	@BeforeEach
	void aRequestCame() {
		this.house = new House(this.context);
		Instant at = Instant.parse("2026-10-05T10:00:00Z");
		House.itIs(at.plusSeconds(60));
		this.request = new RightsCase(this.house,
				this.requests.submit(SampleRequests.of("R-ACCESS", at)).caseRefs().get(0));
	}

	@AfterEach
	void putTheClockBack() {
		ClockUtil.reset();
	}

	private void asked() {
		this.request.admitted()
			.step("handler", "check-clarity", Map.of("clarity", "ASK", "clarificationQuestion", RightsCase.SAID,
					"clarificationReason", RightsCase.SAID));
		assertLetter(RightsLetterKind.CLARIFICATION, true);
	}

	/** Reminded once, and after ten more days the request goes on without an answer. */
	private void neverAnswered() {
		asked();
		later(Duration.ofDays(29));
		assertLetter(RightsLetterKind.CLARIFICATION_REMINDER, false);
		later(Duration.ofDays(2));
		assertLetter(RightsLetterKind.CLARIFICATION_REMINDER, true);
		assertThat(this.house.of("dpo").steps(caseRef())).as("ESC-14").contains("advise");
		assertThat(this.house.of("handler").steps(caseRef())).doesNotContain("choose-services");
		later(Duration.ofDays(11));
		assertThat(this.house.of("handler").steps(caseRef())).contains("choose-services");
	}

	@Test
	void whatCanBeSuppliedIsSuppliedBeforeTheRequestLapses() throws IOException {
		neverAnswered();
		this.request.searched(BADGE, "searcher.badge");
		this.request.holds("UKGDPR", BADGE, "RELEASE")
			.collated(false, false, false, false)
			.exempted("NONE")
			.redacted()
			.proposed("LAPSED_NO_CLARIFICATION", "RR-15")
			.advised("AGREE")
			.approved()
			.released();
		assertThat(rights().path("decision").asText()).isEqualTo("LAPSED_NO_CLARIFICATION");
		Map<String, byte[]> bundle = Bundles.files(this.collections, caseRef());
		assertThat(bundle.keySet()).contains("letter.pdf", "item-01.pdf");
		assertThat(PdfText.of(bundle.get("letter.pdf"))).contains("section 164A").doesNotContain(RightsCase.SAID);
	}

	@Test
	void whereNothingIsFoundEitherTheRequestLapses() {
		neverAnswered();
		this.request.step("handler", "choose-services", Map.of("services", List.of(BADGE), "searchScope", "All."))
			.step("searcher.badge", "search-service",
					Map.of("searchResult", "NIL", "searchHours", 1, "searchNote", "Nothing.", "systemsSearched",
							"The badge register.", "termsUsed", "The name.", "whyProportionate", "One system."))
			.advised("AGREE")
			.approved();
		assertThat(rights().path("decision").asText()).isEqualTo("LAPSED_NO_CLARIFICATION");
	}

	@Test
	void everyServiceCertifiesItsOwnSearchOrTheReviewDoesNotBegin() {
		this.request.admitted().clear();
		this.request.step("handler", "choose-services",
				Map.of("services", List.of(BADGE, "education"), "searchScope", RightsCase.SAID));
		Map<String, Object> search = new HashMap<>(Map.of("searchResult", "FOUND", "itemsFound", 1, "searchHours", 2,
				"searchNote", RightsCase.SAID, "systemsSearched", RightsCase.SAID, "termsUsed", RightsCase.SAID,
				"whyProportionate", RightsCase.SAID));
		for (String line : List.of("systemsSearched", "termsUsed", "whyProportionate")) {
			Map<String, Object> without = new HashMap<>(search);
			without.remove(line);
			assertThat(this.house.of("searcher.badge").tries(caseRef(), "search-service", without).status()).as(line)
				.isBetween(400, 499);
		}
		for (String searcher : List.of("searcher.badge", "searcher.education")) {
			this.house.of(searcher).uploads(caseRef(), "found.pdf", PlainPdf.saying(searcher));
		}
		this.request.step("searcher.badge", "search-service", search);
		assertThat(this.house.of("reviewer").steps(caseRef())).doesNotContain("collate-items");
		this.request.step("searcher.education", "search-service", search);
		assertThat(this.house.of("reviewer").steps(caseRef())).contains("collate-items");
		assertThat(rights().path("certificates").findValuesAsText("service")).containsExactlyInAnyOrder(BADGE,
				"education");
	}

	@Test
	void aFeeThatIsPaidStartsTheMonthAgain() {
		feeAsked();
		House.itIs(Instant.parse("2026-10-20T10:00:00Z"));
		assertThat(this.house.of("handler").sends(caseRef(), "happened", Map.of("what", "fee-paid")).status())
			.isEqualTo(204);
		this.house.engineWorks(caseRef());
		assertThat(rights().at("/legs/0/dueOn").asText()).isEqualTo("2026-11-20");
		assertThat(this.house.of("handler").steps(caseRef())).contains("check-clarity");
	}

	@Test
	void aFeeThatIsNotPaidEndsTheRequestWithALetter() {
		feeAsked();
		later(Duration.ofDays(29));
		assertThat(rights().path("decision").asText("")).isEmpty();
		later(Duration.ofDays(2));
		assertThat(rights().path("decision").asText()).isEqualTo("REFUSED");
		assertLetter(RightsLetterKind.CLOSING, true);
	}

	/** ESC-03: never without the officer. */
	private void feeAsked() {
		this.request.triaged(Map.of("burden", "EXCESSIVE", "burdenReason", RightsCase.SAID))
			.identified("NOT_NEEDED", "NOT_NEEDED");
		Map<String, Object> fee = Map.of("burdenDecision", "FEE", "burdenDecisionReason", RightsCase.SAID, "feePounds",
				25);
		assertThat(this.house.of("approver").steps(caseRef())).doesNotContain("approve-burden");
		this.request.advised("AGREE").step("approver", "approve-burden", fee);
		assertLetter(RightsLetterKind.FEE_NOTICE, true);
	}

	private void later(Duration time) {
		House.waits(time);
		this.house.engineWorks(caseRef());
	}

	private void assertLetter(RightsLetterKind kind, boolean written) {
		assertThat(this.letters.latest(caseRef(), kind).isPresent()).as(kind.name()).isEqualTo(written);
	}

	private String caseRef() {
		return this.request.caseRef();
	}

	private JsonNode rights() {
		return this.house.of("dpo").caseFile(caseRef()).path("rights");
	}

}
