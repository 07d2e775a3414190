package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** Art 18(3): the person first. */
class LiftRestrictionTest extends ModelTest {

	LiftRestrictionTest() {
		super("lift-restriction");
	}

	@Test
	void thePersonIsToldBeforeTheMarksGo() {
		ProcessInstance lifting = start();
		work();
		assertCalled("delivery.letter(" + CASE + ",RESTRICTION_LIFTING)");
		assertOpenFor("lift-marking", "case-handler", Duration.ofDays(5));
		complete("lift-marking");
		assertCalled("rights.restrictionLifted(" + CASE + ")");
		assertEnded(lifting, "restriction-lifted");
	}

}
