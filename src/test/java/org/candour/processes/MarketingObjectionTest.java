package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** LC-06 and S-10: always, and without approval. */
class MarketingObjectionTest extends ModelTest {

	MarketingObjectionTest() {
		super("marketing-objection");
	}

	@Test
	void marketingStopsAtOnceAndNobodyApproves() {
		ProcessInstance objection = start("right", "R-OBJECT-DM");
		assertThat(this.ports.calls()).containsExactly("rights.suppress(" + CASE + ")");
		assertOpenFor("confirm-suppression", "case-handler", Duration.ofDays(2));
		complete("confirm-suppression", "processorsTold", true);
		assertCalled("delivery.letter(" + CASE + ",SUPPRESSION)", "rights.close(" + CASE + ")",
				"retention.start(" + CASE + ")");
		assertNeverCalled("rights.decide");
		assertEnded(objection, "upheld");
	}

	@Test
	void afterTwoWorkingDaysItIsOverdue() {
		start("right", "R-OBJECT-DM");
		pass(Duration.ofDays(2));
		assertCalled("dpo.overdue(" + CASE + ")");
		assertWaitsFor("confirm-suppression");
	}

}
