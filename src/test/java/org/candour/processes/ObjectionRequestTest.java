package org.candour.processes;

import java.time.Duration;
import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LC-01 with LC-06. */
class ObjectionRequestTest extends RightsLifecycleTest {

	ObjectionRequestTest() {
		super("objection-request", "R-OBJECT", "find-basis");
	}

	@Override
	void propose(String outcome) {
		complete("mark-restriction", "markedIn", List.of("education"));
		this.steps.search();
		complete("find-basis", "lawfulBasis", "ART6-1-E");
		complete("state-grounds", "statedGrounds", "NONE");
		complete("balance-interests", "balance", "NONE", "proposal", outcome, "refusalCodes", null);
	}

	@ParameterizedTest(name = "{0} ends in {1}")
	@CsvSource({ "UPHELD, upheld", "UPHELD_PART, upheld-part" })
	void whatIsUpheldStopsBeforeItIsTold(String outcome, String end) {
		ProcessInstance request = proposed(outcome);
		approve(outcome);
		assertOpenFor("stop-use", "service-education", Duration.ofDays(2));
		complete("stop-use", "changeDone", "DONE");
		assertCalled("rights.stopped(" + CASE + ")");
		assertReleasedAndClosed(request, end);
	}

}
