package org.candour.processes;

import java.time.Duration;
import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** Once in each service that holds the data. */
class CorrectRecordsTest extends ModelTest {

	CorrectRecordsTest() {
		super("correct-records");
	}

	@Test
	void everyServiceDoesItsPart() {
		ProcessInstance work = start("services", List.of("education", "blue-badge"));
		assertWaitsFor("correct-record", "correct-record");
		this.engine.getTaskService().createTaskQuery().taskDefinitionKey("correct-record").list().forEach((task) -> {
			assertNeverCalled("rights.corrected");
			complete(task, "changeDone", "DONE");
		});
		assertCalled("rights.corrected(" + CASE + ")");
		assertEnded(work, "records-corrected");
	}

	@Test
	void aServiceThatIsLateIsChased() {
		start("services", List.of("education"));
		assertOpenFor("correct-record", "service-education", Duration.ofDays(5));
		pass(Duration.ofDays(5));
		assertCalled("searches.chase(" + CASE + ",education)");
		assertWaitsFor("correct-record");
	}

	@Test
	void whereNoServiceHoldsAnythingNobodyIsAsked() {
		assertEnded(start("services", List.of()), "records-corrected");
	}

}
