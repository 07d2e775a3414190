package org.candour.scenarios;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.candour.support.RecordedStatements;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A case behind a wall is answered like one that never was: in the same words, and with
 * the same questions to the database, so that the time it takes does not tell either.
 */
@CandourTest
class WallsTakeNoTimeTest {

	private static final String NEVER_WAS = "DR-2026-999999";

	@Autowired
	private ApplicationContext context;

	private House house;

	private String caseRef;

	@BeforeEach
	void nobodyHasToWaitForGuessing() {
		House.waits(Duration.ofMinutes(11));
	}

	@AfterEach
	void theClockRunsAgain() {
		ClockUtil.reset();
	}

	@BeforeEach
	void aWalledCase() {
		this.house = new House(this.context);
		this.caseRef = this.house.police().submits(PoliceRequest.inOrder().about("Hattie Handler", "1980-01-01"));
	}

	@Test
	void byItsReferenceOnTheCaseTabAndThePages() {
		for (String outsider : List.of("manager", "searcher.adults", "auditor")) {
			for (String way : List.of("/staff/api/cases/%s", "/staff/api/cases/%s/dates",
					"/staff/api/cases/%s/documents/" + UUID.randomUUID(), "/staff/cases/%s")) {
				assertSame(outsider, way, this.caseRef, NEVER_WAS);
			}
		}
		assertSame("manager", "/staff/api/cockpit/cases/%s", this.caseRef, NEVER_WAS);
	}

	@Test
	void byItsTaskOnTheCaseTabAndInTheEngine() {
		String task = this.context.getBean(TaskService.class)
			.createTaskQuery()
			.processInstanceBusinessKey(this.caseRef)
			.singleResult()
			.getId();
		String never = UUID.randomUUID().toString();
		String engine = "/camunda/api/engine/engine/default/task/%s";
		for (String outsider : List.of("manager", "handler")) {
			for (String way : List.of("/staff/api/tasks/%s/case", "/staff/api/tasks/cards?task=%s", engine,
					engine + "/form", engine + "/deployed-form", engine + "/form-variables", engine + "/identity-links",
					engine + "/comment", engine + "/attachment")) {
				assertSame(outsider, way, task, never);
			}
		}
	}

	@Test
	void byItsInstanceInCockpit() {
		String instance = this.context.getBean(RuntimeService.class)
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.caseRef)
			.rootProcessInstances()
			.singleResult()
			.getId();
		String never = UUID.randomUUID().toString();
		String engine = "/camunda/api/engine/engine/default/";
		for (String way : List.of("/staff/api/cockpit/instances/%s", engine + "process-instance/%s",
				engine + "process-instance/%s/activity-instances", engine + "history/process-instance/%s",
				engine + "job?processInstanceId=%s", engine + "incident?processInstanceId=%s",
				engine + "history/activity-instance?processInstanceId=%s")) {
			assertSame("manager", way, instance, never);
		}
	}

	@Test
	void whenItIsSearchedForByReference() {
		Desk outsider = this.house.of("approver2");
		search(outsider, NEVER_WAS);
		Answer[] answers = new Answer[2];
		List<String> walled = RecordedStatements.of(() -> answers[0] = search(outsider, this.caseRef));
		List<String> none = RecordedStatements.of(() -> answers[1] = search(outsider, NEVER_WAS));
		assertThat(like(answers[0], this.caseRef)).isEqualTo(like(answers[1], NEVER_WAS));
		assertThat(walled).isEqualTo(none);
	}

	private static Answer search(Desk desk, String reference) {
		return desk.sends("/staff/search", "/staff/search", "reference", reference);
	}

	private void assertSame(String outsider, String way, String hidden, String never) {
		Desk desk = this.house.of(outsider);
		// the first of its kind begins a chain and fills caches
		desk.gets(way.formatted(never));
		Answer[] answers = new Answer[2];
		List<String> walled = RecordedStatements.of(() -> answers[0] = desk.gets(way.formatted(hidden)));
		List<String> none = RecordedStatements.of(() -> answers[1] = desk.gets(way.formatted(never)));
		assertThat(like(answers[0], hidden)).as(outsider + " " + way).isEqualTo(like(answers[1], never));
		assertThat(walled).as(outsider + " " + way).isNotEmpty().isEqualTo(none);
	}

	/**
	 * The answer without what must differ: the address, the correlation, the form's
	 * token.
	 */
	private static String like(Answer answer, String reference) {
		return answer.status() + answer.text()
			.replace(reference, "?")
			.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{32}", "?")
			.replaceAll("[A-Za-z0-9_-]{60,}={0,2}", "?");
	}

}
