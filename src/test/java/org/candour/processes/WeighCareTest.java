package org.candour.processes;

import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** The answer to a provider of care. */
class WeighCareTest extends ModelTest {

	WeighCareTest() {
		super("weigh-care");
	}

	@Test
	void theAnswerIsProposedWithoutTheDpo() {
		ProcessInstance weighing = start("careRecords", true);
		complete("prepare-care-answer", "proposal", "DISCLOSED_FULL", "tellSubject", "NOW", "refusalCodes", List.of());
		assertEnded(weighing, "answer-prepared");
		assertCalled("disclosures.propose(" + CASE + ",DISCLOSED_FULL,)");
		assertNeverCalled("dpo");
	}

}
