package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** LC-05, 3 and 4. */
class ReviewMarkingTest extends ModelTest {

	ReviewMarkingTest() {
		super("review-marking");
	}

	private ProcessInstance due() {
		ProcessInstance marking = start();
		pass(Duration.ofDays(30));
		assertOpenFor("review-marking-ground", "case-handler", Duration.ofDays(5));
		return marking;
	}

	@Test
	void aGroundThatStandsIsLookedAtAgainInThirtyDays() {
		due();
		complete("review-marking-ground", "markingTest", "STANDS");
		assertWaitsFor();
		pass(Duration.ofDays(30));
		assertWaitsFor("review-marking-ground");
	}

	@Test
	void whenTheGroundFallsThePersonIsToldAndTheMarksGo() {
		ProcessInstance marking = due();
		complete("review-marking-ground", "markingTest", "FALLS");
		assertCalled("delivery.letter(" + CASE + ",RESTRICTION_LIFTING)");
		complete("lift-marking");
		assertEnded(marking, "restriction-over");
	}

	@Test
	void someRestrictionsStandForGood() {
		ProcessInstance marking = due();
		complete("review-marking-ground", "markingTest", "FOR_GOOD");
		assertEnded(marking, "restriction-kept");
	}

}
