package org.candour.processes;

import java.time.Duration;
import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** LC-05, 2: marked on the same day. */
class RestrictProcessingTest extends ModelTest {

	RestrictProcessingTest() {
		super("restrict-processing");
	}

	@Test
	void theMarkingIsRecorded() {
		ProcessInstance marking = start();
		assertOpenFor("mark-restriction", "case-handler", Duration.ofHours(8));
		complete("mark-restriction", "markedIn", List.of("education"));
		assertCalled("rights.processingRestricted(" + CASE + ")");
		assertEnded(marking, "processing-restricted");
	}

	@Test
	void onTheNextDayItIsChased() {
		start();
		pass(Duration.ofHours(8));
		assertCalled("rights.chase(" + CASE + ",RESTRICTION)");
		assertWaitsFor("mark-restriction");
	}

}
