package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** DT1: the call-back. */
class VerifyRequesterTest extends ModelTest {

	VerifyRequesterTest() {
		super("verify-requester");
	}

	@Test
	void aConfirmedRequesterIsVerified() {
		ProcessInstance verification = start("attempts", 0);
		assertOpenFor("call-back-requester", "case-handler", Duration.ofDays(1));
		complete("call-back-requester", "callBackResult", "CONFIRMED", "dt1", "PASS");
		assertEnded(verification, "requester-verified");
		assertNeverCalled("disclosures");
	}

	@Test
	void aRequesterNotKnownThereIsRefused() {
		ProcessInstance verification = start("attempts", 0);
		complete("call-back-requester", "callBackResult", "NOT_CONFIRMED", "dt1", "FAIL");
		assertCalled("disclosures.proposeRefusal(" + CASE + ",DR-01)");
		assertEnded(verification, "requester-unknown");
	}

	@Test
	void aConfirmedOfficerWithAPrivateMailAddressIsRefused() {
		ProcessInstance verification = start("attempts", 0);
		complete("call-back-requester", "callBackResult", "CONFIRMED", "dt1", "FAIL");
		assertEnded(verification, "requester-unknown");
	}

	@Test
	void afterNoAnswerTheCallIsRepeatedInFourHoursAndAnsweredThen() {
		ProcessInstance verification = start("attempts", 0);
		complete("call-back-requester", "callBackResult", "NO_ANSWER", "dt1", "FAIL");
		assertWaitsFor();
		pass(Duration.ofHours(3));
		assertWaitsFor();
		pass(Duration.ofHours(1));
		complete("call-back-requester", "callBackResult", "CONFIRMED", "dt1", "PASS");
		assertEnded(verification, "requester-verified");
	}

	@Test
	void afterThreeCallsWithoutAnswerTheRequesterIsRefused() {
		ProcessInstance verification = start("attempts", 0);
		for (int attempt = 1; attempt <= 3; attempt++) {
			complete("call-back-requester", "callBackResult", "NO_ANSWER", "dt1", "FAIL");
			pass(Duration.ofHours(4));
		}
		assertCalled("disclosures.proposeRefusal(" + CASE + ",DR-01)");
		assertEnded(verification, "requester-unknown");
	}

}
