package org.candour.processes;

import java.time.Duration;
import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** LC-01 with LC-05. */
class RestrictionRequestTest extends RightsLifecycleTest {

	RestrictionRequestTest() {
		super("restriction-request", "R-RESTRICT", "weigh-restriction-ground");
	}

	@Override
	void propose(String outcome) {
		complete("mark-restriction", "markedIn", List.of("education"));
		complete("weigh-restriction-ground", "restrictionGround", "A18-1-A", "proposal", outcome, "refusalCodes", null);
	}

	private ProcessInstance restricted() {
		ProcessInstance request = proposed("RESTRICTED");
		approve("RESTRICTED");
		this.steps.release();
		pass(Duration.ofDays(30));
		return request;
	}

	@Test
	void aRestrictionThatFallsIsLifted() {
		ProcessInstance request = restricted();
		this.ports.answer("rights.outcome", "LIFTED");
		complete("review-marking-ground", "markingTest", "FALLS");
		assertCalled("delivery.letter(" + CASE + ",RESTRICTION_LIFTING)");
		complete("lift-marking");
		this.steps.holdEnds();
		assertEnded(request, "lifted");
	}

	@Test
	void aRestrictionMayStandForGood() {
		ProcessInstance request = restricted();
		complete("review-marking-ground", "markingTest", "FOR_GOOD");
		this.steps.holdEnds();
		assertEnded(request, "restricted");
	}

	@Test
	void theMarkOfARefusedRequestIsTakenAway() {
		this.ports.answer("rights.markingToLift", true);
		proposed("REFUSED");
		approve("REFUSED");
		this.steps.release();
		assertWaitsFor("lift-marking");
	}

}
