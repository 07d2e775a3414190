package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** LC-05, 1. */
class WeighRestrictionTest extends ModelTest {

	WeighRestrictionTest() {
		super("weigh-restriction");
	}

	@Test
	void theGroundIsWeighed() {
		ProcessInstance weighing = start();
		assertOpenFor("weigh-restriction-ground", "case-handler", Duration.ofDays(5));
		complete("weigh-restriction-ground", "restrictionGround", "A18-1-C", "proposal", "RESTRICTED", "refusalCodes",
				null);
		assertCalled("rights.propose(" + CASE + ",RESTRICTED,null)");
		assertEnded(weighing, "restriction-weighed");
	}

}
