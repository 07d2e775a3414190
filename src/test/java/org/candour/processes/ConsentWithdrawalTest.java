package org.candour.processes;

import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LC-01 with LC-08. */
class ConsentWithdrawalTest extends RightsLifecycleTest {

	ConsentWithdrawalTest() {
		super("consent-withdrawal", "R-CONSENT", "find-consent");
	}

	@Override
	void propose(String outcome) {
		stopped();
		complete("check-other-basis", "otherBasis", "ART6-1-C", "proposal", "NOT_CONSENT_BASED");
	}

	private void stopped() {
		complete("find-consent", "services", List.of("education"));
		complete("stop-use", "changeDone", "DONE");
	}

	@Test
	void whatRestedOnConsentStopsWithoutApproval() {
		this.ports.answer("rights.outcome", "WITHDRAWN");
		this.ports.answer("rights.letter", "CONSENT");
		ProcessInstance request = request();
		this.steps.admit();
		stopped();
		complete("check-other-basis", "otherBasis", "NONE", "deleteData", true, "proposal", "WITHDRAWN");
		assertWaitsFor("release-response");
		assertCalled("rights.settle(" + CASE + ")");
		assertNeverCalled("rights.decide");
		assertReleasedAndClosed(request, "withdrawn");
		assertCalled("delivery.respond(" + CASE + ",CONSENT)");
	}

	@ParameterizedTest(name = "{0} ends in {1}")
	@CsvSource({ "NOT_CONSENT_BASED, not-consent-based" })
	void whatRestsOnAnotherBasisIsApprovedAndSaid(String outcome, String end) {
		ProcessInstance request = proposed(outcome);
		approve(outcome);
		assertReleasedAndClosed(request, end);
	}

}
