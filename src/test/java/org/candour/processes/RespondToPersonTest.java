package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** The letter of section 6.2 and the second look. */
class RespondToPersonTest extends ModelTest {

	RespondToPersonTest() {
		super("respond-to-person");
	}

	@Test
	void theResponseLeavesAfterASecondLook() {
		this.ports.answer("rights.letter", "PART");
		ProcessInstance response = start("right", "R-ACCESS");
		assertOpenFor("release-response", "reviewer", Duration.ofDays(400));
		assertNeverCalled("delivery");
		complete("release-response", "recipientConfirmed", true, "itemsConfirmed", true, "responseRoute", "PORTAL");
		assertCalled("delivery.respond(" + CASE + ",PART)", "rights.answered(" + CASE + ")");
		assertEnded(response, "response-released");
	}

	@Test
	void anAnswerThatIsSentBackIsReviewedAndApprovedAgain() {
		ProcessInstance response = sentBack("R-ACCESS");
		assertWaitsFor("collate-items");
		reviewed();
		complete("approve-answer", "approval", "SEND_BACK");
		reviewed();
		complete("approve-answer", "approval", "APPROVE");
		complete("release-response", "recipientConfirmed", true, "itemsConfirmed", true, "responseRoute", "POST");
		assertEnded(response, "response-released");
	}

	private void reviewed() {
		complete("collate-items", "healthData", false, "thirdParties", false, "partThree", false);
		complete("apply-exemptions");
		complete("redact-items");
		complete("check-redactions", "secondLook", "PASSED");
		complete("propose-access-answer");
	}

	@Test
	void whatIsMendedIsLookedAtAgainBeforeItIsApproved() {
		ProcessInstance response = sentBack("R-PORT");
		this.ports.answer("rights.secondLookDue", true);
		assertOpenFor("mend-answer", "reviewer", Duration.ofDays(2));
		complete("mend-answer");
		assertOpenFor("check-redactions", "case-handler", Duration.ofDays(2));
		complete("check-redactions", "secondLook", "AGAIN");
		complete("mend-answer");
		complete("check-redactions", "secondLook", "PASSED");
		complete("approve-answer", "approval", "APPROVE");
		complete("release-response", "recipientConfirmed", true, "itemsConfirmed", true, "responseRoute", "POST");
		assertEnded(response, "response-released");
	}

	@Test
	void whereOnlyTheLetterChangedTheApproverReadsItAtOnce() {
		sentBack("R-RECTIFY");
		complete("mend-answer");
		assertWaitsFor("approve-answer");
	}

	private ProcessInstance sentBack(String right) {
		ProcessInstance response = start("right", right, "anythingHeld", true, "proposal", "GRANTED_FULL");
		this.ports.answer("delivery.sentBack", true);
		complete("release-response", "releaseDecision", "BACK");
		assertCalled("rights.reopen(" + CASE + ")");
		assertNeverCalled("delivery.respond");
		return response;
	}

}
