package org.candour.processes;

import java.time.Duration;
import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LC-09 with LC-03. */
class Part3RectificationRequestTest extends RightsLifecycleTest {

	Part3RectificationRequestTest() {
		super("part3-rectification-request", "R-RECTIFY", "weigh-part-three-accuracy");
	}

	@Override
	void propose(String outcome) {
		complete("mark-restriction", "markedIn", List.of("education"));
		this.steps.search();
		complete("weigh-part-three-accuracy", "proposal", outcome, "refusalCodes", null);
	}

	@ParameterizedTest(name = "{0} ends in {1}")
	@CsvSource({ "RECTIFIED, rectified", "COMPLETED, completed", "STATEMENT_ADDED, statement-added" })
	void whatIsDecidedIsDoneBeforeItIsTold(String outcome, String end) {
		ProcessInstance request = proposed(outcome);
		approve(outcome);
		assertOpenFor("correct-record", "service-education", Duration.ofDays(5));
		complete("correct-record", "changeDone", "DONE");
		assertCalled("searches.holders(" + CASE + ")", "rights.corrected(" + CASE + ")");
		assertReleasedAndClosed(request, end);
	}

	@Test
	void whatStaysRestrictedIsNotChanged() {
		ProcessInstance request = proposed("RESTRICTED_INSTEAD");
		approve("RESTRICTED_INSTEAD");
		assertNeverCalled("rights.corrected");
		assertReleasedAndClosed(request, "restricted-instead");
	}

}
