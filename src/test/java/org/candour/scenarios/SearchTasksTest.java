package org.candour.scenarios;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.TaskService;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.candour.support.Mails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Searches that wait in the services are chased and given out, many at once. */
@CandourTest
class SearchTasksTest {

	private static final String PAGE = "/staff/searches";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TaskService tasks;

	@Autowired
	private AuditTrail audit;

	private House house;

	private String caseRef;

	@BeforeEach
	void twoServicesAreAsked() {
		this.house = new House(this.context);
		this.caseRef = this.house.police().submits(PoliceRequest.inOrder());
		new PoliceCase(this.house, this.caseRef).calledBack().powerChecked("handler");
		this.house.of("handler")
			.completes(this.caseRef, "choose-services",
					Map.of("services", List.of("education", "blue-badge"), "searchScope", PoliceCase.SAID));
	}

	@Test
	void theOldestAreListedByServiceAndByWhetherSomebodyHasTakenThem() {
		Desk manager = this.house.of("manager");
		assertThat(manager.page(PAGE + "?service=education").text()).contains(this.caseRef + ", education")
			.doesNotContain(this.caseRef + ", blue-badge");
		this.house.of("searcher.education").claim(task("education"));
		assertThat(manager.page(PAGE + "?service=education&taken=yes").text()).contains(this.caseRef);
		assertThat(manager.page(PAGE + "?service=education&taken=no").text()).doesNotContain(this.caseRef);
		assertThat(manager.page(PAGE + "?service=education&days=20").text()).doesNotContain(this.caseRef);
	}

	@Test
	void severalAreChasedAtOnceOnceADayAndNotedInTheCase() {
		Desk handler = this.house.of("handler");
		String[] both = { "task", task("education"), "task", task("blue-badge") };
		assertThat(handler.sends(PAGE, PAGE + "/chased", both).text()).contains("2 searches were chased.");
		assertThat(Mails.recipientsOf(this.caseRef, 2)).contains("searcher.education@norshire.example",
				"searcher.badge@norshire.example");
		assertThat(Mails.whole(this.caseRef))
			.allSatisfy((mail) -> assertThat(mail).doesNotContain(PoliceRequest.CANARY));
		assertThat(handler.caseFile(this.caseRef).path("notes").toString()).contains("Chased the search by education.");
		assertThat(this.audit.ofCase(this.caseRef, 20, null)).extracting("action").contains(AuditAction.SEARCH_CHASED);
		assertThat(handler.sends(PAGE, PAGE + "/chased", both).text()).contains("0 searches were chased.",
				"2 stay as they are");
	}

	@Test
	void oneIsGivenToSomebodyOfItsServiceAndToNobodyElse() {
		Desk manager = this.house.of("manager");
		String education = task("education");
		Answer wrong = manager.sends(PAGE, PAGE + "/assigned", "task", education, "searcher", "searcher.adults");
		assertThat(wrong.text()).contains("0 searches were given out");
		assertThat(assignee(education)).isNull();
		Answer given = manager.sends(PAGE, PAGE + "/assigned", "task", education, "searcher", "searcher.education");
		assertThat(given.text()).contains("1 search was given out.");
		assertThat(assignee(education)).isEqualTo("searcher.education");
		assertThat(this.audit.ofCase(this.caseRef, 5, null)).first().satisfies((entry) -> {
			assertThat(entry.action()).isEqualTo(AuditAction.TASK_ASSIGNED);
			assertThat(entry.actor()).isEqualTo("manager");
			assertThat(entry.facts()).containsEntry("to", "searcher.education");
		});
		assertThat(manager.sends(PAGE, PAGE + "/assigned", "task", education, "searcher", "approver").status())
			.isEqualTo(422);
	}

	@Test
	void noneOrTooManyOrAnotherStepIsRefused() {
		Desk manager = this.house.of("manager");
		assertThat(manager.sends(PAGE, PAGE + "/chased").status()).isEqualTo(422);
		String[] many = new String[102];
		for (int task = 0; task < 51; task++) {
			many[2 * task] = "task";
			many[2 * task + 1] = "t" + task;
		}
		assertThat(manager.sends(PAGE, PAGE + "/chased", many).status()).isEqualTo(422);
		String other = this.house.police().submits(PoliceRequest.inOrder());
		String callBack = this.tasks.createTaskQuery().processInstanceBusinessKey(other).list().get(0).getId();
		assertThat(manager.sends(PAGE, PAGE + "/assigned", "task", callBack, "searcher", "searcher.education").text())
			.contains("0 searches were given out");
		assertThat(assignee(callBack)).isNull();
	}

	@Test
	void theSearchOfAWalledCaseIsNeitherShownNorChasedFromOutside() {
		String task = task("education");
		assertThat(this.house.of("manager").page(PAGE).text()).contains(this.caseRef);
		Answer walled = this.house.of("dpo")
			.sends("/staff/cases/" + this.caseRef, "/staff/cases/" + this.caseRef + "/wall", "kind", "W4", "members",
					"handler2", "reason", "A live enquiry");
		assertThat(walled.status()).as(walled.text()).isLessThan(400);
		Desk manager = this.house.of("manager");
		assertThat(manager.page(PAGE).text()).doesNotContain(this.caseRef);
		assertThat(manager.sends(PAGE, PAGE + "/chased", "task", task).text()).contains("0 searches were chased");
	}

	@ParameterizedTest
	@ValueSource(strings = { "searcher.education", "reviewer", "approver", "dpo", "deputy.dpo", "siro", "records",
			"legal", "caldicott", "monitoring", "auditor", "admin" })
	void nobodyElseGetsIn(String username) {
		Desk other = this.house.of(username);
		assertThat(other.page(PAGE).status()).isEqualTo(403);
		assertThat(other.presses(PAGE + "/chased?task=" + task("education")).status()).isEqualTo(403);
		assertThat(
				other.presses(PAGE + "/assigned?task=" + task("education") + "&searcher=searcher.education").status())
			.isEqualTo(403);
		assertThat(other.asks("/staff/api/places").path("searches").asBoolean()).isFalse();
	}

	private String task(String service) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(this.caseRef)
			.taskCandidateGroup("service-" + service)
			.includeAssignedTasks()
			.singleResult()
			.getId();
	}

	private String assignee(String task) {
		return this.tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
	}

}
