package org.candour.processes;

import java.time.Duration;
import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** LC-04 and S-09. */
class WeighErasureTest extends ModelTest {

	WeighErasureTest() {
		super("weigh-erasure");
	}

	@Test
	void aPublicTaskMostlySwitchesErasureOff() {
		ProcessInstance weighing = start("right", "R-ERASE");
		assertOpenFor("find-basis", "case-handler", Duration.ofDays(2));
		complete("find-basis", "lawfulBasis", "ART6-1-E", "holdConflict", false);
		assertThat(fact(weighing, "availability")).isEqualTo("MOSTLY_NOT");
		complete("weigh-erasure-grounds", "erasureGround", "NONE", "erasureLimit", "UKGDPR-A17-3-B", "proposal",
				"REFUSED", "refusalCodes", List.of("RR-05"));
		assertCalled("rights.propose(" + CASE + ",REFUSED,RR-05)");
		assertEnded(weighing, "erasure-weighed");
	}

}
