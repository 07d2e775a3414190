package org.candour.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

import org.candour.cases.CaseWalled;
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
	ApplicationEventPublisher events;

	@Autowired
	TransactionTemplate transaction;

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
		this.staff.person("wall.member", Role.CASE_HANDLER);
		this.staff.person("wall.outsider", Role.CASE_HANDLER);
		this.transaction.executeWithoutResult(
				(status) -> this.events.publishEvent(new CaseWalled(CASE, "wall-1", Set.of("wall.member"))));
		this.workflow.start("checked-step", CASE, "wall-1", Map.of());
		String id = this.workflow.openTasks(CASE).get(0).id();
		grantToHandlers();

		assertThat(seenBy("wall.member", id)).isOne();
		assertThat(seenBy("wall.outsider", id)).isZero();
		assertThat(this.workflow.openTasks(CASE)).as("the application itself").hasSize(1);

		this.transaction.executeWithoutResult(
				(status) -> this.events.publishEvent(new CaseWalled(CASE, "wall-1", Set.of("wall.outsider"))));
		assertThat(seenBy("wall.member", id)).as("no longer inside").isZero();
	}

	private void grantToHandlers() {
		Authorization grant = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		grant.setGroupId("case-handler");
		grant.setResource(Resources.PROCESS_DEFINITION);
		grant.setResourceId("checked-step");
		grant.addPermission(ProcessDefinitionPermissions.READ_TASK);
		this.authorizations.saveAuthorization(grant);
	}

	private long seenBy(String username, String taskId) {
		List<String> tenants = this.identities.createTenantQuery()
			.userMember(username)
			.list()
			.stream()
			.map((tenant) -> tenant.getId())
			.toList();
		this.identities.setAuthentication(username, List.of("case-handler"), tenants);
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
