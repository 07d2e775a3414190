package org.candour.scenarios;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What Tasklist's list shows to whom: filters, and what stands on the cards. */
@CandourTest
class TaskListTest {

	private static final List<String> EVERYBODYS = List.of("My tasks", "My team", "Urgent", "Due in 3 days", "Overdue",
			"Step overdue", "Unassigned");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TaskService tasks;

	@Autowired
	private RuntimeService runtime;

	private House house;

	@BeforeEach
	void house() {
		this.house = new House(this.context);
	}

	@AfterEach
	void theClockRunsAgain() {
		ClockUtil.reset();
	}

	@ParameterizedTest
	@CsvSource({ "handler, Case work", "searcher.education, Searches", "reviewer, Reviews waiting",
			"approver, Decisions waiting", "dpo, Advice waiting", "deputy.dpo, Advice waiting",
			"siro, Overrides and risks", "manager, Delays and follow-up", "legal, Legal views waiting",
			"caldicott, Caldicott views waiting", "records, ", "monitoring, " })
	void everyRoleHasTheCommonFiltersAndItsOwn(String username, String own) {
		List<String> names = new ArrayList<>(EVERYBODYS);
		if (own != null) {
			names.add(own);
		}
		assertThat(filters(username)).containsExactlyInAnyOrderElementsOf(names);
	}

	@ParameterizedTest
	@ValueSource(strings = { "%s", "dr %2$s %3$s", "%3$s" })
	void aReferenceTypedIntoTasklistsSearchFindsTheTasksOfItsCase(String writing) {
		String caseRef = this.house.police().submits(PoliceRequest.inOrder());
		String typed = writing.formatted(caseRef, caseRef.substring(3, 7), caseRef.substring(8));
		assertThat(searched("handler", Map.of("nameLike", "%" + typed + "%"))).containsExactly(caseRef);
		assertThat(searched("handler", Map.of("orQueries", List.of(Map.of("nameLike", "%" + typed + "%")))))
			.containsExactly(caseRef);
		assertThat(searched("handler", Map.of("nameLike", "%Call back%"))).contains(caseRef);
	}

	private List<String> searched(String username, Map<String, ?> narrower) {
		Desk desk = this.house.of(username);
		for (JsonNode filter : desk.reads("filter?resourceType=Task&firstResult=0&maxResults=100").json()) {
			if (filter.path("name").asText().equals("My team")) {
				List<String> references = new ArrayList<>();
				desk.engine("POST", "filter/" + filter.path("id").asText() + "/list?firstResult=0&maxResults=500",
						narrower)
					.json()
					.forEach((task) -> references.add(this.tasks.createTaskQuery()
						.taskId(task.path("id").asText())
						.singleResult()
						.getProcessInstanceId()));
				return references.stream().distinct().map(this::reference).toList();
			}
		}
		throw new AssertionError("There is no filter My team.");
	}

	private String reference(String instance) {
		return this.runtime.createProcessInstanceQuery().processInstanceId(instance).singleResult().getBusinessKey();
	}

	@Test
	void whatIsTakenIsNoLongerUnassigned() {
		String caseRef = this.house.police().submits(PoliceRequest.inOrder());
		Desk handler = this.house.of("handler");
		String task = handler.tasks(caseRef).get(0).path("id").asText();
		assertThat(listed("handler", "Unassigned")).contains(task);
		handler.claim(task);
		assertThat(listed("handler", "Unassigned")).doesNotContain(task);
		assertThat(listed("handler", "My tasks")).contains(task);
		assertThat(listed("handler", "Case work")).contains(task);
	}

	@Test
	void aCardSaysWhichCaseAndHowItStandsToItsDate() {
		String caseRef = this.house.police().submits(PoliceRequest.inOrder());
		JsonNode card = card("handler", caseRef);
		assertThat(card.path("reference").asText()).isEqualTo(caseRef);
		assertThat(card.path("lifecycle").asText()).isEqualTo("police-disclosure");
		assertThat(card.at("/answer/words").asText()).matches("Answer due \\d+ \\w+ \\d{4}, in \\d+ days");
		assertThat(card.at("/step/words").asText()).matches("Step due (today, )?\\d+ \\w+ \\d{4}.*");
		assertThat(card.path("urgent").asBoolean()).isFalse();
		assertThat(card.path("paused").asBoolean()).isFalse();
		assertThat(card.path("walled").asBoolean()).isFalse();
		House.waits(Duration.ofDays(30));
		JsonNode late = card("handler", caseRef);
		assertThat(late.at("/answer/degree").asText()).isEqualTo("OVERDUE");
		assertThat(late.at("/answer/words").asText()).matches("Answer was due \\d+ \\w+ \\d{4}, \\d+ days late");
	}

	@Test
	void aWalledCaseHasACardForThoseInsideOnly() {
		String caseRef = this.house.police().submits(PoliceRequest.inOrder().about("Hattie Handler", "1980-01-01"));
		assertThat(card("handler", caseRef).isMissingNode()).isTrue();
		assertThat(card("manager", caseRef).isMissingNode()).isTrue();
		assertThat(card("admin", caseRef).isMissingNode()).isTrue();
		assertThat(card("dpo", caseRef).path("walled").asBoolean()).isTrue();
	}

	private JsonNode card(String username, String caseRef) {
		String task = this.tasks.createTaskQuery().processInstanceBusinessKey(caseRef).list().get(0).getId();
		return this.house.of(username).asks("/staff/api/tasks/cards?task=" + task + "&task=none").path(task);
	}

	private List<String> filters(String username) {
		List<String> names = new ArrayList<>();
		this.house.of(username)
			.reads("filter?resourceType=Task&firstResult=0&maxResults=100")
			.json()
			.forEach((filter) -> names.add(filter.path("name").asText()));
		return names;
	}

	private List<String> listed(String username, String name) {
		return this.house.of(username).listed(name);
	}

}
