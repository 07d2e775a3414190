package org.candour.processes;

import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** LC-13, 6. */
class LocateDataTest extends ModelTest {

	LocateDataTest() {
		super("locate-data");
	}

	private void search(String result) {
		complete("choose-services", "services", List.of("education"));
		complete("search-service", "searchResult", result, "searchHours", 1);
	}

	@Test
	void recordsAreKeptForThePoliceWhileTheyAreSought() {
		ProcessInstance data = start();
		assertCalled("retention.hold(" + CASE + ",POLICE_PRESERVE)");
		search("FOUND");
		assertEnded(data, "data-found");
		assertNeverCalled("disclosures.proposeNotHeld");
	}

	@Test
	void whenNoServiceHoldsAnythingThatIsProposed() {
		this.ports.answer("searches.anythingHeld", false);
		ProcessInstance data = start();
		search("NIL");
		assertCalled("disclosures.proposeNotHeld(" + CASE + ")");
		assertEnded(data, "nothing-held");
	}

}
