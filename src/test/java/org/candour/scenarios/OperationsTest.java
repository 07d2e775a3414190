package org.candour.scenarios;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.Workflow;
import org.candour.engine.TestModels;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The administrator mends what is stuck, and sees nothing of a case doing so. */
@CandourTest
class OperationsTest {

	private static final String PAGE = "/staff/operations";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TestModels models;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private ManagementService management;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private TaskService tasks;

	@Autowired
	private Workflow workflow;

	@Autowired
	private AuditTrail audit;

	private House house;

	private Desk admin;

	@BeforeEach
	void anAdministrator() {
		this.house = new House(this.context);
		this.admin = this.house.of("admin");
	}

	@Test
	void aFailedStepIsShownWithItsCauseInWordsAndTriedAgain() {
		try (TestModels.Deployed model = this.models.job("${clock.hours('ZebedeeQuill')}")) {
			String job = failed("DR-2026-770001", null);
			assertThat(this.admin.page(PAGE).text())
				.contains("DR-2026-770001", "The model asks for something that the program does not offer.")
				.doesNotContain("ZebedeeQuill");
			Answer tried = this.admin.sends(PAGE, PAGE + "/retries", "job", job);
			assertThat(tried.text()).contains("One step gets another try.");
			assertThat(retries(job)).isEqualTo(3);
			assertThat(this.audit.ofCase("DR-2026-770001", 10, null)).first().satisfies((entry) -> {
				assertThat(entry.actor()).isEqualTo("admin");
				assertThat(entry.action()).isEqualTo(AuditAction.JOB_TRIED_AGAIN);
				assertThat(entry.facts()).containsEntry("job", job).containsKeys("instance", "step", "failure");
			});
			assertThat(this.admin.sends(PAGE, PAGE + "/retries", "job", job).text())
				.contains("0 steps get another try.");
		}
	}

	@Test
	void noneOrTooManyAtOnceAreRefused() {
		assertThat(this.admin.sends(PAGE, PAGE + "/retries").status()).isEqualTo(422);
		String[] many = new String[102];
		for (int job = 0; job < 51; job++) {
			many[2 * job] = "job";
			many[2 * job + 1] = "j" + job;
		}
		Answer refused = this.admin.sends(PAGE, PAGE + "/retries", many);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text()).contains("Choose between 1 and 50 failed steps.");
	}

	@Test
	void whatFailedBehindAWallIsNeitherShownNorChosenButGetsItsTryWithAllTheOthers() {
		try (TestModels.Deployed model = this.models.job("${clock.hours('ZebedeeQuill')}")) {
			String job = failed("DR-2026-770002", "wall-operations");
			assertThat(this.admin.page(PAGE).text()).doesNotContain("DR-2026-770002").doesNotContain(job);
			assertThat(this.admin.sends(PAGE, PAGE + "/retries", "job", job).text()).contains("0 steps");
			assertThat(retries(job)).isZero();
			Answer all = this.admin.sends(PAGE, PAGE + "/retries/all");
			assertThat(all.text()).contains("Whatever failed gets another try.").doesNotContain("DR-2026-770002");
			assertThat(retries(job)).isEqualTo(3);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "handler", "searcher.education", "reviewer", "approver", "dpo", "deputy.dpo", "siro",
			"records", "manager", "legal", "caldicott", "monitoring", "auditor" })
	void nobodyElseGetsInOnAnyWay(String username) {
		Desk other = this.house.of(username);
		for (String page : List.of("", "/cases/DR-2026-000001", "/versions/decide:1:1")) {
			assertThat(other.page(PAGE + page).status()).as(page).isEqualTo(403);
		}
		for (String command : List.of("/retries", "/retries/all", "/cases", "/cases/DR-2026-000001/preview",
				"/cases/DR-2026-000001/move", "/versions/decide:1:1")) {
			assertThat(other.presses(PAGE + command).status()).as(command).isEqualTo(403);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "admin", "manager", "dpo" })
	void theEnginesOwnWaysAreClosedToEverybody(String username) {
		Desk desk = this.house.of(username);
		for (String way : List.of("job/1/retries", "job/retries")) {
			assertThat(desk.engine("PUT", way, Map.of("retries", 1)).status()).isEqualTo(403);
			assertThat(desk.engine("POST", way, Map.of("retries", 1)).status()).isEqualTo(403);
		}
		for (String way : List.of("process-instance/1/modification", "modification/execute", "migration/execute",
				"migration/generate", "process-instance/delete", "process-instance/1/variables")) {
			assertThat(desk.engine("POST", way, Map.of()).status()).as(way).isEqualTo(403);
		}
	}

	@Test
	void aStuckInstanceBeginsItsStepAgainWithAReasonThatIsSealed() {
		String caseRef = this.house.police().submits(PoliceRequest.inOrder());
		this.house.engineWorks(caseRef);
		String before = task(caseRef);
		String page = PAGE + "/cases/" + caseRef;
		String looked = this.admin.page(page).text();
		String[] move = first(looked);
		assertThat(looked).contains("Stands at");
		Answer preview = this.admin.sends(page, page + "/preview", move);
		assertThat(preview.text()).contains("What would happen", "would begin again");
		assertThat(task(caseRef)).isEqualTo(before);
		assertThat(this.admin.sends(page, page + "/move", move).text()).contains("Say why");
		Answer moved = this.admin.sends(page, page + "/move", with(move, "reason", "Stuck since the Zebedee outage"));
		assertThat(moved.status()).as(moved.text()).isEqualTo(200);
		assertThat(task(caseRef)).isNotEqualTo(before);
		assertThat(this.house.of("dpo").caseFile(caseRef).path("notes").toString()).contains("Zebedee outage");
		assertThat(this.audit.ofCase(caseRef, 5, null)).anySatisfy((entry) -> {
			assertThat(entry.action()).isEqualTo(AuditAction.INSTANCE_MOVED);
			assertThat(entry.actor()).isEqualTo("admin");
		});
		Answer again = this.admin.sends(page, page + "/move", with(move, "reason", "Once more"));
		assertThat(again.status()).isEqualTo(422);
		assertThat(again.text()).contains("The case has moved on since you looked.");
	}

	@Test
	void nothingIsJumpedOver() {
		String caseRef = this.house.police().submits(PoliceRequest.inOrder());
		this.house.engineWorks(caseRef);
		String page = PAGE + "/cases/" + caseRef;
		String[] move = first(this.admin.page(page).text());
		for (int field = 0; field < move.length; field += 2) {
			if (move[field].equals("target")) {
				move[field + 1] = "respond";
			}
		}
		Answer refused = this.admin.sends(page, page + "/move", with(move, "reason", "Straight to the answer"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text()).contains("never past one");
	}

	@Test
	void aWalledCaseIsNotFound() {
		String caseRef = this.house.police().submits(PoliceRequest.inOrder().about("Hattie Handler", "1980-01-01"));
		assertThat(this.admin.page(PAGE + "/cases/" + caseRef).status()).isEqualTo(404);
		Answer walled = this.admin.sends(PAGE, PAGE + "/cases", "reference", caseRef);
		Answer unknown = this.admin.sends(PAGE, PAGE + "/cases", "reference", "DR-2026-999999");
		assertThat(walled.status()).isEqualTo(unknown.status()).isEqualTo(404);
		assertThat(walled.text()).contains("There is no such case.").doesNotContain(caseRef);
	}

	@Test
	void instancesAreBroughtToTheNewestVersionAfterAPreviewAndWhatHasNoPlaceThereStays() {
		try (TestModels.Deployed old = this.models.deployed(steps("keep", "drop"))) {
			this.workflow.start("test-migration", "DR-2026-770003", null, Map.of());
			this.workflow.start("test-migration", "DR-2026-770004", null, Map.of());
			this.workflow.start("test-migration", "DR-2026-770005", "wall-operations", Map.of());
			on("DR-2026-770004");
			String version = this.repository.createProcessDefinitionQuery()
				.deploymentId(old.id())
				.singleResult()
				.getId();
			try (TestModels.Deployed newer = this.models.deployed(steps("keep", "other"))) {
				String page = PAGE + "/versions/" + version;
				assertThat(this.admin.page(PAGE).text()).contains(page);
				assertThat(this.admin.page(page).text()).contains("<span>2</span> instances",
						"goes on at the same step", "has no such step");
				Answer done = this.admin.sends(page, page);
				assertThat(done.text())
					.contains("<span>1</span> instances are on the newest version", "DR-2026-770004", "“drop”")
					.doesNotContain("DR-2026-770005");
				assertThat(versions("DR-2026-770003")).containsExactly(2);
				assertThat(versions("DR-2026-770004")).containsExactly(1);
				assertThat(versions("DR-2026-770005")).containsExactly(1);
				assertThat(this.audit.ofCase("DR-2026-770003", 5, null)).extracting("action")
					.containsExactly(AuditAction.INSTANCE_MIGRATED);
				assertThat(this.admin.sends(PAGE, page).text()).contains("<span>0</span> instances");
				assertThat(this.audit.ofCase("DR-2026-770003", 5, null)).hasSize(1);
			}
		}
	}

	private static BpmnModelInstance steps(String first, String second) {
		return Bpmn.createExecutableProcess("test-migration")
			.name("Test migration")
			.camundaHistoryTimeToLiveString("P1D")
			.startEvent()
			.userTask(first)
			.userTask(second)
			.endEvent()
			.done();
	}

	/** Moves on without a person, as the engine would. */
	private void on(String caseRef) {
		String instance = this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseRef)
			.singleResult()
			.getId();
		this.runtime.createProcessInstanceModification(instance)
			.cancelAllForActivity("keep")
			.startBeforeActivity("drop")
			.execute();
	}

	private List<Integer> versions(String caseRef) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseRef)
			.list()
			.stream()
			.map((instance) -> this.repository.getProcessDefinition(instance.getProcessDefinitionId()).getVersion())
			.toList();
	}

	private String failed(String caseRef, String wall) {
		this.workflow.start("test-job", caseRef, wall, Map.of());
		Job job = this.management.createJobQuery()
			.processInstanceId(this.runtime.createProcessInstanceQuery()
				.processInstanceBusinessKey(caseRef)
				.singleResult()
				.getId())
			.singleResult();
		for (int attempt = 0; attempt < 3; attempt++) {
			assertThatThrownBy(() -> this.management.executeJob(job.getId())).isInstanceOf(RuntimeException.class);
		}
		assertThat(retries(job.getId())).isZero();
		return job.getId();
	}

	private int retries(String job) {
		return this.management.createJobQuery().jobId(job).singleResult().getRetries();
	}

	private String task(String caseRef) {
		return this.tasks.createTaskQuery().processInstanceBusinessKey(caseRef).list().get(0).getId();
	}

	/**
	 * The fields of the form of the first place that can be left; the last form is the
	 * deepest.
	 */
	private static String[] first(String page) {
		var form = java.util.regex.Pattern.compile(
				"name=\"instance\" value=\"([^\"]+)\".*?name=\"token\" value=\"([^\"]+)\".*?<option value=\"([^\"]+)\" selected",
				java.util.regex.Pattern.DOTALL)
			.matcher(page);
		String[] fields = null;
		while (form.find()) {
			fields = new String[] { "instance", form.group(1), "token", form.group(2), "target", form.group(3) };
		}
		assertThat(fields).as(page).isNotNull();
		return fields;
	}

	private static String[] with(String[] fields, String name, String value) {
		String[] more = java.util.Arrays.copyOf(fields, fields.length + 2);
		more[fields.length] = name;
		more[fields.length + 1] = value;
		return more;
	}

}
