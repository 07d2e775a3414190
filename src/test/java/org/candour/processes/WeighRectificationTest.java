package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** LC-03: fact or opinion. */
class WeighRectificationTest extends ModelTest {

	WeighRectificationTest() {
		super("weigh-rectification");
	}

	@Test
	void theProposalIsKept() {
		ProcessInstance weighing = start();
		assertOpenFor("weigh-accuracy", "case-handler", Duration.ofDays(5));
		complete("weigh-accuracy", "statementKind", "OPINION", "accuracy", "DISPUTED", "proposal", "STATEMENT_ADDED",
				"refusalCodes", null);
		assertCalled("rights.propose(" + CASE + ",STATEMENT_ADDED,null)");
		assertEnded(weighing, "rectification-weighed");
	}

}
