package org.candour.processes;

import java.time.Duration;
import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** LC-09: reasons may be held back, the answer may not (S-12). */
class WeighPartThreeRectificationTest extends ModelTest {

	WeighPartThreeRectificationTest() {
		super("weigh-part-three-rectification");
	}

	@Test
	void reasonsHeldBackAreRecorded() {
		this.ports.answer("rights.restricting", true);
		ProcessInstance weighing = start();
		assertOpenFor("weigh-part-three-accuracy", "case-handler", Duration.ofDays(5));
		complete("weigh-part-three-accuracy", "evidenceNeeded", true, "proposal", "RESTRICTED_INSTEAD", "refusalCodes",
				List.of("RR-10"));
		assertCalled("rights.recordRestriction(" + CASE + ")", "rights.propose(" + CASE + ",RESTRICTED_INSTEAD,RR-10)");
		assertEnded(weighing, "rectification-weighed");
	}

	@Test
	void reasonsGivenLeaveNoRecord() {
		ProcessInstance weighing = start();
		complete("weigh-part-three-accuracy", "proposal", "REFUSED", "refusalCodes", List.of("RR-06"));
		assertNeverCalled("rights.recordRestriction");
		assertEnded(weighing, "rectification-weighed");
	}

}
