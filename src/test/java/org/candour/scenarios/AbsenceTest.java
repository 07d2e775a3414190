package org.candour.scenarios;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody is away and a colleague stands in, within what the colleague may do anyway.
 */
@CandourTest
class AbsenceTest {

	private static final String PAGE = "/staff/absence";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TaskService tasks;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private JdbcClient jdbc;

	private House house;

	@BeforeEach
	void nobodyIsAway() {
		this.house = new House(this.context);
		this.jdbc.sql("delete from staff_absence").update();
	}

	@AfterEach
	void everybodyIsBack() {
		ClockUtil.reset();
		this.jdbc.sql("delete from staff_absence").update();
	}

	@Test
	void whoeverStandsInTakesAStepOverWhileItLasts() {
		String caseRef = this.house.police().submits(PoliceRequest.inOrder());
		String task = taken("handler", caseRef);
		Desk deputy = this.house.of("handler2");
		assertThat(takesOver(deputy, task).status()).isEqualTo(422);
		assertThat(enters("handler", "handler", "handler2", 0, 3).text()).contains("The absence is entered.");
		assertThat(deputy.menu().get("/staff/absence")).isPositive();
		assertThat(deputy.page(PAGE).text()).contains(caseRef);
		assertThat(takesOver(deputy, task).text()).contains("The step is yours now.");
		assertThat(assignee(task)).isEqualTo("handler2");
		assertThat(this.audit.ofCase(caseRef, 5, null)).first().satisfies((entry) -> {
			assertThat(entry.action()).isEqualTo(AuditAction.TASK_TAKEN_OVER);
			assertThat(entry.actor()).isEqualTo("handler2");
			assertThat(entry.facts()).containsEntry("from", "handler");
		});
		assertThat(takesOver(deputy, task).status()).as("once more").isEqualTo(422);
	}

	@Test
	void itBeginsAndEndsByItself() {
		String caseRef = this.house.police().submits(PoliceRequest.inOrder());
		String task = taken("handler", caseRef);
		enters("manager", "handler", "handler2", 1, 2);
		Desk deputy = this.house.of("handler2");
		assertThat(takesOver(deputy, task).status()).as("the day before").isEqualTo(422);
		House.waits(Duration.ofDays(3));
		assertThat(takesOver(deputy, task).status()).as("the day after").isEqualTo(422);
		assertThat(assignee(task)).isEqualTo("handler");
	}

	@Test
	void itIsEndedEarlyByThePersonOrTheManagerOnly() {
		enters("handler", "handler", "handler2", 0, 9);
		String id = this.jdbc.sql("select id from staff_absence").query(UUID.class).single().toString();
		assertThat(ends("handler2", id).status()).isEqualTo(422);
		assertThat(ends("handler", id).text()).contains("The absence has ended.");
		assertThat(this.house.of("handler").page(PAGE).text()).contains("No absence is entered.");
	}

	@Test
	void whoPreparedACaseDoesNotApproveItBecauseAColleagueIsAway() {
		String caseRef = this.house.police().submits(PoliceRequest.inOrder());
		new PoliceCase(this.house, caseRef).prepared("DISCLOSED_FULL").advised("AGREE");
		String task = taken("approver", caseRef);
		enters("approver", "approver", "approver2", 0, 3);
		// approver2 reviewed the case once, in another role
		this.jdbc
			.sql("""
					insert into case_step (id, case_ref, step, task_id, person, action, done_at, codes, key_version, texts)
					select gen_random_uuid(), case_ref, step, task_id, 'approver2', action, done_at, codes, key_version, texts
					from case_step where case_ref = :ref and step = 'select-items'""")
			.param("ref", caseRef)
			.update();
		Answer refused = takesOver(this.house.of("approver2"), task);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text()).contains("Whoever prepared a case cannot approve it");
		assertThat(assignee(task)).isEqualTo("approver");
	}

	@Test
	void aWalledCaseIsNotOfferedToADeputyOutside() {
		String caseRef = this.house.police().submits(PoliceRequest.inOrder());
		String task = taken("handler", caseRef);
		enters("handler", "handler", "handler2", 0, 3);
		Answer walled = this.house.of("dpo")
			.sends("/staff/cases/" + caseRef, "/staff/cases/" + caseRef + "/wall", "kind", "W4", "members", "handler",
					"reason", "A live enquiry");
		assertThat(walled.status()).as(walled.text()).isLessThan(400);
		assertThat(this.house.of("handler2").page(PAGE).text()).doesNotContain(caseRef);
		assertThat(takesOver(this.house.of("handler2"), task).status()).isEqualTo(422);
		assertThat(assignee(task)).isEqualTo("handler");
	}

	@ParameterizedTest
	@CsvSource({ "handler, handler, reviewer, 0, 3, needs the same roles",
			"handler, handler, handler, 0, 3, Somebody else", "handler, handler, nobody, 0, 3, Choose who stands in",
			"handler, handler, admin, 0, 3, Choose who stands in",
			"handler, handler, handler2, 3, 0, The last day comes before the first",
			"handler, handler, handler2, -9, -3, The last day has passed",
			"handler, handler, handler2, 0, 400, a year at most", "handler2, handler, handler2, 0, 3, Only the person",
			"dpo, dpo, siro, 0, 3, needs the same roles",
			"searcher.education, searcher.education, searcher.adults, 0, 3, needs the same roles and services" })
	void whatIsNotPossibleIsRefusedWithOneSentence(String by, String person, String deputy, int from, int to,
			String sentence) {
		Answer refused = enters(by, person, deputy, from, to);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text()).contains(sentence);
		assertThat(this.jdbc.sql("select count(*) from staff_absence").query(Integer.class).single()).isZero();
	}

	@Test
	void theDeputyOfficerStandsInForTheOfficer() {
		assertThat(enters("dpo", "dpo", "deputy.dpo", 0, 3).text()).contains("The absence is entered.");
	}

	@Test
	void twoAbsencesOfOnePersonAndADeputyWhoIsAwayAreRefused() {
		enters("handler", "handler", "handler2", 2, 5);
		assertThat(enters("handler", "handler", "handler2", 5, 6).text())
			.contains("entered for some of these days already");
		assertThat(enters("handler2", "handler2", "handler", 3, 3).text()).contains("is away on some of these days");
	}

	@Test
	void anAdministratorAndStrangersHaveNoPageOfIt() {
		assertThat(this.house.of("admin").page(PAGE).status()).isEqualTo(403);
		assertThat(this.house.of("admin").presses(PAGE).status()).isEqualTo(403);
		assertThat(this.house.of("admin").presses(PAGE + "/tasks/1").status()).isEqualTo(403);
		assertThat(this.house.of("admin").presses(PAGE + "/" + UUID.randomUUID() + "/end").status()).isEqualTo(403);
		assertThat(Map.of("auditor", 200, "records", 200))
			.allSatisfy((person, status) -> assertThat(this.house.of(person).page(PAGE).status()).isEqualTo(status));
	}

	private String taken(String username, String caseRef) {
		Desk desk = this.house.of(username);
		String task = desk.tasks(caseRef).get(0).path("id").asText();
		assertThat(desk.claim(task).status()).isEqualTo(204);
		return task;
	}

	private Answer enters(String by, String person, String deputy, int from, int to) {
		LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
		return this.house.of(by)
			.sends(PAGE, PAGE, "person", person, "deputy", deputy, "from", today.plusDays(from).toString(), "to",
					today.plusDays(to).toString());
	}

	private Answer ends(String by, String id) {
		return this.house.of(by).sends(PAGE, PAGE + "/" + id + "/end");
	}

	private Answer takesOver(Desk deputy, String task) {
		return deputy.sends(PAGE, PAGE + "/tasks/" + task);
	}

	private String assignee(String task) {
		return this.tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
	}

}
