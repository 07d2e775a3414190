package org.candour.processes;

import java.time.Duration;
import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Hold first, then look for it in every service. */
class SearchServicesTest extends ModelTest {

	SearchServicesTest() {
		super("search-services");
	}

	private ProcessInstance search() {
		return start("holdReason", "SAR_OPEN");
	}

	@Test
	void recordsAreHeldBeforeAnybodySearches() {
		search();
		assertThat(this.ports.calls()).containsExactly("retention.hold(" + CASE + ",SAR_OPEN)");
		assertOpenFor("choose-services", "case-handler", Duration.ofDays(1));
	}

	@Test
	void everyServiceSearchesAtTheSameTimeAndANilReturnIsAnAnswer() {
		ProcessInstance search = search();
		complete("choose-services", "services", List.of("education", "trading-standards"));
		assertWaitsFor("search-service", "search-service");
		complete(searchOf("education"), "searchResult", "NIL", "searchHours", 1.5);
		assertWaitsFor("search-service");
		complete(searchOf("trading-standards"), "searchResult", "FOUND", "itemsFound", 3, "searchHours", 2);
		assertCalled("searches.anythingHeld(" + CASE + ")");
		assertEnded(search, "search-over");
	}

	@Test
	void onlyTheServiceThatIsLateIsChasedAndItsSearchStaysOpen() {
		search();
		complete("choose-services", "services", List.of("education", "adult-social-care"));
		complete(searchOf("education"), "searchResult", "NIL", "searchHours", 1);
		pass(Duration.ofDays(10));
		assertCalled("searches.chase(" + CASE + ",adult-social-care)");
		assertNeverCalled("searches.chase(" + CASE + ",education)");
		assertWaitsFor("search-service");
	}

	private Task searchOf(String service) {
		return this.engine.getTaskService()
			.createTaskQuery()
			.taskDefinitionKey("search-service")
			.taskCandidateGroup("service-" + service)
			.singleResult();
	}

}
