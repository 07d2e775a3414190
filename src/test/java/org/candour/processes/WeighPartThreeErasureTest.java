package org.candour.processes;

import java.time.Duration;
import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** LC-09: reasons may be held back, the answer may not (S-12). */
class WeighPartThreeErasureTest extends ModelTest {

	WeighPartThreeErasureTest() {
		super("weigh-part-three-erasure");
	}

	@Test
	void reasonsHeldBackAreRecorded() {
		this.ports.answer("rights.restricting", true);
		ProcessInstance weighing = start();
		assertOpenFor("weigh-part-three-grounds", "case-handler", Duration.ofDays(5));
		complete("weigh-part-three-grounds", "evidenceNeeded", true, "proposal", "REFUSED", "refusalCodes",
				List.of("RR-10"));
		assertCalled("rights.recordRestriction(" + CASE + ")", "rights.propose(" + CASE + ",REFUSED,RR-10)");
		assertEnded(weighing, "erasure-weighed");
	}

	@Test
	void reasonsGivenLeaveNoRecord() {
		ProcessInstance weighing = start();
		complete("weigh-part-three-grounds", "proposal", "REFUSED", "refusalCodes", List.of("RR-06"));
		assertNeverCalled("rights.recordRestriction");
		assertEnded(weighing, "erasure-weighed");
	}

}
