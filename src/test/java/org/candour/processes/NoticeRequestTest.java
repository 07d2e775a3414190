package org.candour.processes;

import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LC-01 with LC-08. */
class NoticeRequestTest extends RightsLifecycleTest {

	NoticeRequestTest() {
		super("notice-request", "R-INFORM", "find-notice-version");
	}

	@Override
	void propose(String outcome) {
		complete("find-notice-version", "proposal", "RESTRICTED", "refusalCodes", List.of("RR-04"));
	}

	@Test
	void aNoticeIsGivenWithoutApproval() {
		this.ports.answer("rights.settle", "NOTICE_GIVEN");
		this.ports.answer("rights.outcome", "NOTICE_GIVEN");
		this.ports.answer("rights.letter", "NOTICE");
		ProcessInstance request = request();
		this.steps.admit();
		complete("find-notice-version", "proposal", "NOTICE_GIVEN", "refusalCodes", null);
		assertWaitsFor("release-response");
		assertReleasedAndClosed(request, "notice-given");
		assertCalled("delivery.respond(" + CASE + ",NOTICE)");
	}

	@ParameterizedTest(name = "{0} ends in {1}")
	@CsvSource({ "RESTRICTED, restricted" })
	void aNoticeHeldBackIsApproved(String outcome, String end) {
		ProcessInstance request = proposed(outcome);
		approve(outcome);
		assertReleasedAndClosed(request, end);
	}

}
