package org.candour.scenarios;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.engine.StaffBrowser;
import org.candour.engine.TestStaff;
import org.candour.scenarios.Http.Answer;
import org.candour.staff.NeedToKnow;
import org.candour.staff.Role;
import org.candour.support.CandourTest;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever works only where they are asked knows of no other case (section 9: "own
 * service", "asked"), on every way in.
 */
@CandourTest
class NeedToKnowTest {

	private static final String NEVER_WAS = "DR-2026-999999";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private JdbcClient jdbc;

	private House house;

	private String caseRef;

	@BeforeEach
	void aCaseThatAsksEducationAlone() {
		this.house = new House(this.context);
		this.caseRef = this.house.police().submits(PoliceRequest.inOrder());
		new PoliceCase(this.house, this.caseRef).calledBack().powerChecked("handler");
		this.house.of("handler")
			.completes(this.caseRef, "choose-services",
					Map.of("services", List.of("education"), "searchScope", PoliceCase.SAID));
	}

	@AfterEach
	void theClockRunsAgain() {
		ClockUtil.reset();
	}

	@Test
	void aSearcherReadsCasesInWhichTheirServiceHasASearchAndNoOthers() {
		assertThat(this.house.of("searcher.education").opens(this.caseRef).status()).isEqualTo(200);
		for (String other : List.of("searcher.children", "searcher.adults")) {
			Desk desk = this.house.of(other);
			Answer refused = desk.opens(this.caseRef);
			assertThat(refused.status()).isEqualTo(404);
			assertThat(like(refused, this.caseRef)).isEqualTo(like(desk.opens(NEVER_WAS), NEVER_WAS));
			String page = "/staff/cases/";
			assertThat(like(desk.page(page + this.caseRef), this.caseRef))
				.isEqualTo(like(desk.page(page + NEVER_WAS), NEVER_WAS));
			assertThat(desk.gets("/staff/api/tasks/" + task().getId() + "/case").status()).isEqualTo(404);
			assertThat(desk.gets("/staff/api/cases/" + this.caseRef + "/dates").status()).isEqualTo(404);
			assertThat(desk.gets("/staff/api/tasks/cards?task=" + task().getId()).text()).doesNotContain(this.caseRef);
		}
	}

	@Test
	void whoAlsoSearchesForAServiceSeesNoMoreOfOtherCasesThanTheirOtherRoleDoes() {
		this.context.getBean(TestStaff.class).person("tester.searching.manager", Role.MANAGER, Role.SERVICE_SEARCHER);
		StaffBrowser both = StaffBrowser.of(
				this.context.getEnvironment().getRequiredProperty("local.server.port", Integer.class),
				"tester.searching.manager", TestStaff.PASSWORD);
		HttpResponse<String> file = both.get("/staff/api/cases/" + this.caseRef);
		assertThat(file.statusCode()).isEqualTo(200);
		assertThat(file.body()).contains("\"request\":null", "\"notes\":[]").doesNotContain(PoliceRequest.CANARY);
		assertThat(both.engine("GET", "task/" + task().getId() + "/form-variables", null).statusCode()).isEqualTo(404);
	}

	@Test
	void theSearchOnceDoneStaysReadableForTheService() {
		this.house.of("searcher.education")
			.completes(this.caseRef, "search-service",
					Map.of("searchResult", "NIL", "searchHours", 1, "searchNote", PoliceCase.SAID));
		assertThat(this.house.of("searcher.education").opens(this.caseRef).status()).isEqualTo(200);
		assertThat(this.house.of("searcher.children").opens(this.caseRef).status()).isEqualTo(404);
	}

	@Test
	void theEngineShowsASearcherNoStepOfAnotherServiceHoweverItIsAskedFor() {
		Desk other = this.house.of("searcher.children");
		String task = task().getId();
		for (String part : List.of("", "/form-variables", "/form", "/deployed-form", "/identity-links")) {
			Answer refused = other.reads("task/" + task + part);
			assertThat(refused.status()).as(part).isEqualTo(404);
			assertThat(refused.text()).as(part).doesNotContain("search-services", this.caseRef);
		}
		for (Map<String, Object> asked : List.<Map<String, Object>>of(Map.of(),
				Map.of("candidateGroup", "service-education"),
				Map.of("candidateGroups", List.of("service-education", "service-childrens-social-care")),
				Map.of("candidateGroupLike", "%"), Map.of("candidateUser", "searcher.education"),
				Map.of("withCandidateGroups", true, "includeAssignedTasks", true), Map.of("orQueries",
						List.of(Map.of("candidateGroup", "service-education", "withCandidateGroups", true))))) {
			Map<String, Object> query = new HashMap<>(asked);
			query.put("processInstanceBusinessKey", this.caseRef);
			assertThat(other.engine("POST", "task", query).text()).as(asked.toString()).doesNotContain(task);
		}
		assertThat(this.house.of("searcher.education").reads("task/" + task + "/form-variables").status())
			.isEqualTo(200);
	}

	@Test
	void legalTheCaldicottGuardianAndTheMonitoringOfficerKnowOfACaseOnceItAsksThem() {
		for (String person : List.of("legal", "caldicott", "monitoring")) {
			assertThat(this.house.of(person).opens(this.caseRef).status()).as(person).isEqualTo(404);
			assertThat(this.house.of(person).reads("task/" + task().getId() + "/form-variables").status()).as(person)
				.isEqualTo(404);
		}
		String page = "/staff/cases/" + this.caseRef;
		this.house.of("handler").sends(page, page + "/holds", "hold", "LITIGATION");
		assertThat(this.house.of("legal").opens(this.caseRef).status()).isEqualTo(200);
		assertThat(this.house.of("monitoring").opens(this.caseRef).status()).isEqualTo(404);
	}

	@Test
	void whoGuessesReferencesHasToWaitAndItIsOnTheTrail() {
		Desk guesser = this.house.of("searcher.adults");
		List<Integer> answers = new ArrayList<>();
		for (int guess = 0; guess < 40; guess++) {
			answers.add(guesser.opens("DR-2026-%06d".formatted(900_000 + guess)).status());
		}
		assertThat(answers).startsWith(404).endsWith(422);
		assertThat(guesser.opens(this.caseRef).text()).contains("Wait ten minutes");
		assertThat(
				this.jdbc.sql("select count(*) from audit_trail where actor = 'searcher.adults' and action = :action")
					.param("action", AuditAction.REFERENCES_GUESSED.name())
					.query(Integer.class)
					.single())
			.isPositive();
		House.waits(Duration.ofMinutes(11));
		assertThat(guesser.opens(NEVER_WAS).status()).isEqualTo(404);
	}

	@Test
	void anAttemptAtACaseOfWhichOneNeedsToKnowNothingStandsOnItsTrail() {
		this.house.of("searcher.children").opens(this.caseRef);
		assertThat(this.audit.ofCase(this.caseRef, 5, null)).anySatisfy((row) -> {
			assertThat(row.action()).isEqualTo(AuditAction.ACCESS_DENIED);
			assertThat(row.actor()).isEqualTo("searcher.children");
		});
	}

	@Test
	void theCheckOfAPersonAndTheConditionOfListsNameTheSameRoles() {
		for (Role role : Role.values()) {
			boolean listed = NeedToKnow.KNOWS_ALL.contains("'" + role.name() + "'");
			assertThat(listed).as(role.name())
				.isEqualTo(NeedToKnow.ONLY_WHERE_ASKED.contains(role) || role == Role.ADMINISTRATOR);
		}
	}

	private Task task() {
		return this.context.getBean(TaskService.class)
			.createTaskQuery()
			.processInstanceBusinessKey(this.caseRef)
			.taskDefinitionKey("search-service")
			.singleResult();
	}

	private static String like(Answer answer, String reference) {
		return answer.status() + answer.text()
			.replace(reference, "?")
			.replaceAll("[0-9a-f-]{32,36}", "?")
			.replaceAll("[A-Za-z0-9_-]{60,}", "?");
	}

}
