package org.candour.processes;

import java.time.Duration;
import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** Once in each service that holds the data. */
class StopProcessingTest extends ModelTest {

	StopProcessingTest() {
		super("stop-processing");
	}

	@Test
	void everyServiceDoesItsPart() {
		ProcessInstance work = start("services", List.of("education", "blue-badge"));
		assertWaitsFor("stop-use", "stop-use");
		this.engine.getTaskService().createTaskQuery().taskDefinitionKey("stop-use").list().forEach((task) -> {
			assertNeverCalled("rights.stopped");
			complete(task, "changeDone", "DONE");
		});
		assertCalled("rights.stopped(" + CASE + ")");
		assertEnded(work, "processing-stopped");
	}

	@Test
	void aServiceThatIsLateIsChased() {
		start("services", List.of("education"));
		assertOpenFor("stop-use", "service-education", Duration.ofDays(2));
		pass(Duration.ofDays(2));
		assertCalled("searches.chase(" + CASE + ",education)");
		assertWaitsFor("stop-use");
	}

	@Test
	void whereNoServiceHoldsAnythingNobodyIsAsked() {
		assertEnded(start("services", List.of()), "processing-stopped");
	}

}
