package org.candour.processes;

import java.time.Duration;
import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The tests, the proposal, and the DPO before a decision. */
class WeighRequestTest extends ModelTest {

	WeighRequestTest() {
		super("weigh-request");
	}

	private ProcessInstance weigh(Object... flags) {
		ProcessInstance weighing = start(flags);
		assertOpenFor("weigh-tests", "case-handler", Duration.ofDays(400));
		complete("weigh-tests", "proposal", "DISCLOSED_PART", "refusalCodes", List.of("DR-07"), "tellSubject", "NOW");
		return weighing;
	}

	@Test
	void anOrdinaryProposalGoesOnWithoutAdvice() {
		ProcessInstance weighing = weigh();
		assertThat(this.ports.calls()).containsExactly("disclosures.propose(" + CASE + ",DISCLOSED_PART,DR-07)",
				"dpo.raise(" + CASE + ",)");
		assertEnded(weighing, "request-weighed");
	}

	@Test
	void specialCategoryDataWaitsForTheDpo() {
		this.ports.answer("dpo.raise", "REQUIRED");
		ProcessInstance weighing = weigh("specialCategory", true);
		assertCalled("dpo.raise(" + CASE + ",ESC-05-M)");
		assertWaitsFor("advise");
		complete("advise", "advice", "AGREE");
		assertEnded(weighing, "request-weighed");
		assertThat(lastFact(weighing, "advice")).isEqualTo("AGREE");
	}

	@Test
	void advisoryTriggersDoNotHoldTheCaseUp() {
		this.ports.answer("dpo.raise", "ADVISORY");
		ProcessInstance weighing = weigh("criminalOffenceData", true);
		assertCalled("dpo.raise(" + CASE + ",ESC-05-A)");
		assertEnded(weighing, "request-weighed");
	}

}
