package org.candour.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.TaskService;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.steps.TaskBoard;
import org.candour.scenarios.Http.Answer;
import org.candour.staff.Person;
import org.candour.staff.StaffDirectory;
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

	private static final Pattern ROW = Pattern.compile("<th scope=\"row\"><a href=\"/staff/cases/([^\"]+)\"");

	private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TaskService tasks;

	@Autowired
	private TaskBoard board;

	@Autowired
	private StaffDirectory staff;

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
		assertThat(listed(manager, "?service=education")).containsOnlyOnce(this.caseRef);
		this.house.of("searcher.education").claim(task("education"));
		assertThat(listed(manager, "?service=education&taken=yes")).contains(this.caseRef);
		assertThat(listed(manager, "?service=education&taken=no")).doesNotContain(this.caseRef);
		assertThat(listed(manager, "?service=education&days=20")).doesNotContain(this.caseRef);
	}

	@Test
	void aPageOfSearchesBeginsWhereTheOneBeforeEnds() {
		Person manager = this.staff.person("manager").orElseThrow();
		assertThat(List.of(oneWaiting(0, manager), oneWaiting(1, manager))).doesNotHaveDuplicates();
		assertThat(this.house.of("manager").page(PAGE + "?page=1000").text()).contains("No search like this waits.",
				"page=999");
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
		assertThat(listed(this.house.of("manager"), "")).contains(this.caseRef);
		Answer walled = this.house.of("dpo")
			.sends("/staff/cases/" + this.caseRef, "/staff/cases/" + this.caseRef + "/wall", "kind", "W4", "members",
					"handler2", "reason", "A live enquiry");
		assertThat(walled.status()).as(walled.text()).isLessThan(400);
		Desk manager = this.house.of("manager");
		assertThat(listed(manager, "")).isNotEmpty().doesNotContain(this.caseRef);
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
		assertThat(other.menu()).doesNotContainKey(PAGE);
	}

	/** The cases on all pages, read by their links to the next. */
	private List<String> listed(Desk desk, String query) {
		List<String> references = new ArrayList<>();
		String page = PAGE + query;
		while (page != null) {
			String text = desk.page(page).text();
			ROW.matcher(text).results().map((row) -> row.group(1)).forEach(references::add);
			page = NEXT.matcher(text)
				.results()
				.map((link) -> link.group(1).replace("&amp;", "&"))
				.findFirst()
				.orElse(null);
		}
		return references;
	}

	private String oneWaiting(int skipped, Person person) {
		return this.board.waiting(new TaskBoard.Asked("search-service", null, null, null, skipped, 1), person)
			.get(0)
			.id();
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
