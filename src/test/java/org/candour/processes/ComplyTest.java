package org.candour.processes;

import java.time.Duration;
import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** LC-15, 5 and 6; LC-16, 3 and 4: the scope, no more and no less, by the date. */
class ComplyTest extends ModelTest {

	ComplyTest() {
		super("comply");
	}

	private ProcessInstance searched() {
		ProcessInstance answer = start("gateway", "GW-HMRC-P2", "holdReason", "LITIGATION", "next", null);
		complete("choose-services", "services", List.of("childrens-social-care"));
		complete("search-service", "searchResult", "FOUND", "itemsFound", 2, "searchHours", 1);
		return answer;
	}

	private void collated(boolean keptOut) {
		complete("collate-scope", "anythingKeptOut", keptOut, "keptOut",
				keptOut ? List.of("PERSONAL_RECORDS") : List.of(), "dt10", "PASS", "dt11", "PASS");
	}

	private void proposed() {
		complete("propose-compliance", "proposal", "DISCLOSED_PART", "refusalCodes", List.of("DR-14"), "tellSubject",
				"NEVER");
	}

	private void approved(String decision) {
		complete("approve-compliance", "decision", decision, "refusalCodes", List.of("DR-14"));
	}

	@Test
	void whatIsKeptOutIsLookedAtByLegalServicesBeforeAnythingIsProposed() {
		ProcessInstance answer = searched();
		assertCalled("retention.hold(" + CASE + ",LITIGATION)");
		assertOpenFor("collate-scope", "reviewer", Duration.ofDays(2));
		collated(true);
		assertOpenFor("view-exclusion", "legal", Duration.ofDays(1));
		complete("view-exclusion", "legalView", "DISAGREE");
		assertWaitsFor("collate-scope");
		collated(true);
		complete("view-exclusion", "legalView", "AGREE");
		proposed();
		assertCalled("compulsion.propose(" + CASE + ")", "dpo.raise(" + CASE + ",)");
		approved("DISCLOSED_PART");
		assertCalled("compulsion.decide(" + CASE + ",DISCLOSED_PART,DR-14)", "letters.coverSheet(" + CASE + ")");
		complete("release-answer", "recipientConfirmed", true, "transferRoute", "PORTAL");
		assertEnded(answer, "complied");
		assertThat(lastFact(answer, "released")).isEqualTo(true);
	}

	@Test
	void whatIsCollatedIsLookedAtBySomebodyElseBeforeItIsProposed() {
		this.ports.answer("disclosures.secondLookDue", true);
		searched();
		collated(false);
		assertOpenFor("check-selection", "legal", Duration.ofDays(1));
		complete("check-selection", "secondLook", "AGAIN");
		collated(false);
		complete("check-selection", "secondLook", "PASSED");
		assertWaitsFor("propose-compliance");
	}

	@Test
	void whatIsSentBackAtTheReleaseIsCollatedAgain() {
		this.ports.answer("disclosures.compelled", true);
		searched();
		collated(false);
		proposed();
		approved("DISCLOSED_PART");
		this.ports.answer("delivery.sentBack", true);
		complete("release-answer", "releaseDecision", "BACK");
		assertWaitsFor("collate-scope");
		assertNeverCalled("delivery.release");
	}

	@Test
	void necessityIsNeverAskedAgain() {
		searched();
		collated(false);
		proposed();
		assertNeverCalled("disclosures.propose");
		assertWaitsFor("approve-compliance");
	}

	@Test
	void whereNothingIsHeldThatIsTheAnswerAndSentBackTheSearchIsDoneAgain() {
		this.ports.answer("searches.anythingHeld", false);
		ProcessInstance answer = searched();
		assertCalled("disclosures.proposeNotHeld(" + CASE + ")");
		approved("SEND_BACK");
		assertWaitsFor("choose-services");
		complete("choose-services", "services", List.of("education"));
		complete("search-service", "searchResult", "NIL", "searchHours", 1);
		approved("NOT_HELD");
		assertEnded(answer, "complied");
		assertThat(lastFact(answer, "released")).isEqualTo(false);
	}

	@Test
	void sentBackTheScopeIsCollatedAgain() {
		searched();
		collated(false);
		proposed();
		approved("SEND_BACK");
		assertWaitsFor("collate-scope");
	}

	@Test
	void disagreementGoesToTheDpoBeforeItStands() {
		this.ports.answer("compulsion.decide", "ASK_DPO");
		searched();
		collated(false);
		proposed();
		this.ports.answer("dpo.raise", "REQUIRED");
		approved("DISCLOSED_FULL");
		assertCalled("dpo.raise(" + CASE + ",ESC-06)");
		complete("advise", "advice", "AGREE");
		approved("DISCLOSED_FULL");
		assertWaitsFor("release-answer");
	}

}
