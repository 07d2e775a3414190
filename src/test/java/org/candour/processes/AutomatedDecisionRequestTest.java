package org.candour.processes;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LC-01 with LC-08. */
class AutomatedDecisionRequestTest extends RightsLifecycleTest {

	AutomatedDecisionRequestTest() {
		super("automated-decision-request", "R-ADM", "find-decision");
	}

	@Override
	void propose(String outcome) {
		complete("find-decision", "humanPart", "NONE", "significant", true, "solelyAutomated", true);
		complete("review-afresh", "proposal", outcome);
	}

	@ParameterizedTest(name = "{0} ends in {1}")
	@CsvSource({ "REVIEWED_CHANGED, reviewed-changed", "REVIEWED_UPHELD, reviewed-upheld" })
	void everyAnswerIsApprovedReleasedAndClosed(String outcome, String end) {
		ProcessInstance request = proposed(outcome);
		approve(outcome);
		assertReleasedAndClosed(request, end);
	}

	@Test
	void whatAPersonDecidedIsSaidToBeSo() {
		ProcessInstance request = request();
		this.steps.admit();
		complete("find-decision", "humanPart", "MEANINGFUL", "solelyAutomated", false);
		approve("NOT_ADM");
		assertCalled("rights.proposeNotAutomated(" + CASE + ")");
		assertReleasedAndClosed(request, "not-adm");
	}

	@Test
	void theDpoHearsOfADecisionByAMachineAlone() {
		proposed("REVIEWED_UPHELD");
		assertCalled("rights.raiseTriggers(" + CASE + ")");
	}

}
