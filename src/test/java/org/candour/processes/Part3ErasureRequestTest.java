package org.candour.processes;

import java.time.Duration;
import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LC-09 with LC-04 and LC-05. */
class Part3ErasureRequestTest extends RightsLifecycleTest {

	Part3ErasureRequestTest() {
		super("part3-erasure-request", "R-ERASE", "weigh-part-three-grounds");
	}

	@Override
	void propose(String outcome) {
		this.steps.search();
		complete("weigh-part-three-grounds", "partThreeGround", "PRINCIPLE_BREACHED", "proposal", outcome,
				"refusalCodes", null);
	}

	@ParameterizedTest(name = "{0} ends in {1}")
	@CsvSource({ "ERASED, erased", "ERASED_PART, erased-part" })
	void whatIsErasedIsCertifiedBeforeItIsTold(String outcome, String end) {
		ProcessInstance request = proposed(outcome);
		approve(outcome);
		assertOpenFor("erase-record", "service-education", Duration.ofDays(5));
		complete("erase-record", "changeDone", "DONE");
		assertCalled("rights.certifyErasure(" + CASE + ")");
		assertReleasedAndClosed(request, end);
	}

	@ParameterizedTest(name = "{0} ends in {1}")
	@CsvSource({ "RESTRICTED_INSTEAD, restricted-instead", "RESTRICTED, restricted" })
	void whatIsKeptIsMarked(String outcome, String end) {
		ProcessInstance request = proposed(outcome);
		approve(outcome);
		complete("mark-restriction", "markedIn", List.of("education"));
		assertNeverCalled("rights.certifyErasure");
		assertReleasedAndClosed(request, end);
	}

	@Test
	void nothingIsDisposedOfMeanwhile() {
		request();
		assertCalled("retention.hold(" + CASE + ",ERASURE_OPEN)");
	}

}
