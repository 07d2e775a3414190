package org.candour.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.candour.cases.OpenTask;
import org.candour.cases.Workflow;
import org.candour.staff.Role;
import org.candour.support.CandourTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Cases move through the engine, and a wall hides them there too. */
@CandourTest
class CamundaWorkflowTest {

	private static final String CASE = "DR-2026-000006";

	@Autowired
	Workflow workflow;

	@Autowired
	TaskService tasks;

	@Autowired
	RuntimeService runtime;

	@Autowired
	ManagementService management;

	@Autowired
	AuthorizationService authorizations;

	@Autowired
	IdentityService identities;

	@Autowired
	TestModels models;

	@Autowired
	TestStaff staff;

	private TestModels.Deployed model;

	@BeforeEach
	void deploy() {
		this.model = this.models.checkedStep();
	}

	@AfterEach
	void tidy() {
		ClockUtil.reset();
		this.identities.clearAuthentication();
		this.authorizations.createAuthorizationQuery()
			.resourceId("checked-step")
			.list()
			.forEach((grant) -> this.authorizations.deleteAuthorization(grant.getId()));
		this.model.close();
	}

	@Test
	void aCaseWaitsForItsStep() {
		this.workflow.start("checked-step", CASE, null, Map.of("gateway", "GW-POL-VOL"));
		List<OpenTask> open = this.workflow.openTasks(CASE);
		assertThat(open).hasSize(1);
		assertThat(open.get(0).step()).isEqualTo("check-power");
		assertThat(open.get(0).caseRef()).isEqualTo(CASE);
		assertThat(open.get(0).candidateGroups()).containsExactly("case-handler");
		assertThat(open.get(0).due()).isAfter(Instant.now());
		assertThat(this.workflow.task(open.get(0).id())).contains(open.get(0));
	}

	@Test
	void aMessageReachesOnlyWhoWaitsForIt() {
		this.workflow.start("checked-step", CASE, null, Map.of());
		assertThat(this.workflow.tell(CASE, "test-form-received", Map.of())).isFalse();
		assertThat(this.workflow.tell("DR-2026-999999", "test-form-received", Map.of())).isFalse();
		String waiting = this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(CASE)
			.singleResult()
			.getId();
		this.runtime.createProcessInstanceModification(waiting)
			.cancelAllForActivity("check-power")
			.startBeforeActivity("wait")
			.execute();
		assertThat(this.workflow.tell(CASE, "test-form-received", Map.of("formReceived", true))).isTrue();
		assertThat(this.workflow.openTasks(CASE)).isEmpty();
	}

	@Test
	void timersAndDueDatesFollowTheClock() {
		this.workflow.start("checked-step", CASE, null, Map.of());
		Date timerBefore = timer().getDuedate();
		Instant dueBefore = this.workflow.openTasks(CASE).get(0).due();
		ClockUtil.setCurrentTime(Date.from(Instant.now().plus(Duration.ofDays(21))));
		this.workflow.moveTimers(CASE);
		assertThat(Duration.between(timerBefore.toInstant(), timer().getDuedate().toInstant()).toDays()).isBetween(20L,
				21L);
		assertThat(this.workflow.openTasks(CASE).get(0).due()).isAfter(dueBefore.plus(Duration.ofDays(18)));
	}

	@Test
	void aWalledCaseIsNotFoundByOutsiders() {
		this.staff.person("tester.wall.member", Role.CASE_HANDLER);
		this.workflow.start("checked-step", CASE, "wall-1", Map.of());
		String id = this.workflow.openTasks(CASE).get(0).id();
		grantToHandlers();

		assertThat(seenInside("wall-1", id)).isOne();
		assertThat(seenInside("wall-2", id)).isZero();
		assertThat(this.workflow.openTasks(CASE)).as("the application itself").hasSize(1);

		this.workflow.wall(CASE, "wall-2", null);
		assertThat(seenInside("wall-1", id)).as("behind another wall now").isZero();
		assertThat(seenInside("wall-2", id)).isOne();
		this.workflow.wall(CASE, null, null);
		assertThat(seenInside("no-wall", id)).as("in the open").isOne();
	}

	private void grantToHandlers() {
		Authorization grant = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		grant.setGroupId("case-handler");
		grant.setResource(Resources.PROCESS_DEFINITION);
		grant.setResourceId("checked-step");
		grant.addPermission(ProcessDefinitionPermissions.READ_TASK);
		this.authorizations.saveAuthorization(grant);
	}

	private long seenInside(String wall, String taskId) {
		this.identities.setAuthentication("tester.wall.member", List.of("case-handler"), List.of(wall));
		try {
			return this.tasks.createTaskQuery().taskId(taskId).count();
		}
		finally {
			this.identities.clearAuthentication();
		}
	}

	private Job timer() {
		return this.management.createJobQuery().processDefinitionKey("checked-step").timers().singleResult();
	}

}
