package org.candour.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A searcher's lists hold the searches of the own service and no other. */
@CandourTest
class SearchersTasksTest {

	@Autowired
	private ApplicationContext context;

	private House house;

	private String caseRef;

	@BeforeEach
	void twoServicesAreAsked() {
		this.house = new House(this.context);
		this.caseRef = this.house.police().submits(PoliceRequest.inOrder());
		new PoliceCase(this.house, this.caseRef).calledBack().powerChecked("handler");
		this.house.of("handler")
			.completes(this.caseRef, "choose-services",
					Map.of("services", List.of("childrens-social-care", "education"), "searchScope", PoliceCase.SAID));
	}

	@Test
	void theListsOfTasklistShowTheOwnSearchOnly() {
		assertThat(inLists("searcher.children")).isNotEmpty().containsOnly("search-service");
		assertThat(inLists("searcher.children")).hasSize(inLists("searcher.education").size());
		assertThat(inLists("searcher.adults")).isEmpty();
	}

	@Test
	void askedDirectlyTheEngineShowsTheOwnSearchOnly() {
		assertThat(this.house.of("searcher.children").steps(this.caseRef)).containsExactly("search-service");
		assertThat(this.house.of("searcher.children").count(this.caseRef)).isEqualTo(1);
		assertThat(this.house.of("searcher.adults").steps(this.caseRef)).isEmpty();
		assertThat(this.house.of("searcher.adults").count(this.caseRef)).isZero();
	}

	@Test
	void aSearchThatWasTakenStaysInTheListOfWhoeverTookIt() {
		Desk searcher = this.house.of("searcher.education");
		searcher.claim(searcher.task(this.caseRef, "search-service").path("id").asText());
		assertThat(searcher.steps(this.caseRef)).containsExactly("search-service");
		searcher.completes(this.caseRef, "search-service",
				Map.of("searchResult", "NIL", "searchHours", 1, "searchNote", PoliceCase.SAID));
		assertThat(searcher.steps(this.caseRef)).isEmpty();
	}

	/** The steps of the case in any of the lists that Tasklist offers. */
	private List<String> inLists(String username) {
		Desk desk = this.house.of(username);
		List<String> steps = new ArrayList<>();
		for (JsonNode filter : desk.reads("filter?resourceType=Task").json()) {
			JsonNode tasks = desk
				.engine("POST", "filter/" + filter.path("id").asText() + "/list?firstResult=0&maxResults=200",
						Map.of("processInstanceBusinessKey", this.caseRef))
				.json();
			tasks.forEach((task) -> steps.add(task.path("taskDefinitionKey").asText()));
		}
		return steps;
	}

}
