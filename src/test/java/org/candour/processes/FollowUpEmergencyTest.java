package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** After an emergency disclosure: form, review, advice. */
class FollowUpEmergencyTest extends ModelTest {

	FollowUpEmergencyTest() {
		super("follow-up-emergency");
	}

	private ProcessInstance follow(boolean formReceived) {
		return start("gateway", "GW-LIFE", "formReceived", formReceived, "tellSubject", "NOW");
	}

	@Test
	void theFormMayBeThereAlready() {
		ProcessInstance followUp = follow(true);
		assertWaitsFor("review-emergency");
		assertOpenFor("review-emergency", "approver", Duration.ofDays(2));
		complete("review-emergency", "justified", true);
		assertCalled("disclosures.reviewEmergency(" + CASE + ",true)", "dpo.raise(" + CASE + ",)");
		assertEnded(followUp, "emergency-followed-up");
	}

	@Test
	void theFormIsChasedEveryWorkingDayUntilItComes() {
		ProcessInstance followUp = follow(false);
		complete("review-emergency", "justified", true);
		pass(Duration.ofDays(1));
		assertOpenFor("chase-form", "case-handler", Duration.ofDays(1));
		complete("chase-form", "formReceived", false);
		assertWaitsFor();
		pass(Duration.ofDays(1));
		complete("chase-form", "formReceived", true);
		assertEnded(followUp, "emergency-followed-up");
	}

	@Test
	void theFormMayArriveByItself() {
		ProcessInstance followUp = follow(false);
		tell("form-received");
		complete("review-emergency", "justified", true);
		assertEnded(followUp, "emergency-followed-up");
	}

	@Test
	void aLateReviewGoesToTheDpo() {
		follow(true);
		pass(Duration.ofDays(2));
		assertCalled("dpo.overdue(" + CASE + ")");
		assertWaitsFor("review-emergency");
		complete("review-emergency", "justified", true);
	}

	@Test
	void whatWasNotJustifiedWaitsForTheDposAdvice() {
		this.ports.answer("dpo.raise", "REQUIRED");
		ProcessInstance followUp = follow(true);
		complete("review-emergency", "justified", false);
		assertCalled("dpo.raise(" + CASE + ",ESC-08)");
		complete("advise", "advice", "DISAGREE");
		assertEnded(followUp, "emergency-followed-up");
	}

}
