package org.candour.processes;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LC-01 with LC-07. */
class PortabilityRequestTest extends RightsLifecycleTest {

	PortabilityRequestTest() {
		super("portability-request", "R-PORT", "find-basis");
	}

	@Override
	void propose(String outcome) {
		this.steps.search();
		complete("find-basis", "lawfulBasis", "ART6-1-B", "automated", true);
		complete("prepare-export", "exportFormat", "CSV", "directTransfer", "NOT_ASKED", "othersHarmed", false);
		complete("check-redactions", "secondLook", "PASSED");
		complete("propose-portability", "proposal", outcome, "refusalCodes", null);
	}

	@ParameterizedTest(name = "{0} ends in {1}")
	@CsvSource({ "GRANTED_FULL, granted-full", "GRANTED_PART, granted-part" })
	void everyAnswerIsApprovedReleasedAndClosed(String outcome, String end) {
		ProcessInstance request = proposed(outcome);
		approve(outcome);
		assertReleasedAndClosed(request, end);
	}

	@Test
	void aRightTheBasisSwitchesOffIsRefusedWithReasons() {
		ProcessInstance request = request();
		this.steps.admit();
		this.steps.search();
		complete("find-basis", "lawfulBasis", "ART6-1-E", "automated", true);
		assertCalled("rights.proposeUnavailable(" + CASE + ")");
		approve("REFUSED");
		assertReleasedAndClosed(request, "refused");
	}

}
