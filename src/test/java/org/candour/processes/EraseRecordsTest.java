package org.candour.processes;

import java.time.Duration;
import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** Once in each service that holds the data. */
class EraseRecordsTest extends ModelTest {

	EraseRecordsTest() {
		super("erase-records");
	}

	@Test
	void everyServiceDoesItsPart() {
		ProcessInstance work = start("services", List.of("education", "blue-badge"));
		assertWaitsFor("erase-record", "erase-record");
		this.engine.getTaskService().createTaskQuery().taskDefinitionKey("erase-record").list().forEach((task) -> {
			assertNeverCalled("rights.certifyErasure");
			complete(task, "changeDone", "DONE");
		});
		assertCalled("rights.certifyErasure(" + CASE + ")");
		assertEnded(work, "records-erased");
	}

	@Test
	void aServiceThatIsLateIsChased() {
		start("services", List.of("education"));
		assertOpenFor("erase-record", "service-education", Duration.ofDays(5));
		pass(Duration.ofDays(5));
		assertCalled("searches.chase(" + CASE + ",education)");
		assertWaitsFor("erase-record");
	}

	@Test
	void whereNoServiceHoldsAnythingNobodyIsAsked() {
		assertEnded(start("services", List.of()), "records-erased");
	}

}
