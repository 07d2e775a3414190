package org.candour.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.candour.cases.Workflow;
import org.candour.disclosures.Bodies;
import org.candour.disclosures.api.OutsideBody;
import org.candour.disclosures.oauth.ApiClients;
import org.candour.engine.CaseJobs;
import org.candour.engine.TestModels;
import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Operations, searches and absence, and how Tasklist shows what waits. */
@CandourTest
class StaffPagesInTheBrowserTest {

	private static TestBrowser browser;

	@LocalServerPort
	private int port;

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private Bodies bodies;

	@Autowired
	private ApiClients clients;

	@Autowired
	private TestModels models;

	@Autowired
	private Workflow workflow;

	@Autowired
	private ManagementService management;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private CaseJobs jobs;

	@Autowired
	private SubmitRightsRequest submitting;

	@BeforeAll
	static void openBrowser() {
		browser = TestBrowser.open();
	}

	@AfterAll
	static void closeBrowser() {
		if (browser != null) {
			browser.close();
		}
	}

	@Test
	void theAdministratorSeesWhatFailedAndBeginsAStepAgain() {
		String caseRef = police();
		StaffSession desk = browser.deskOf("admin", address());
		Page page = desk.page();
		try (TestModels.Deployed model = this.models.job("${clock.hours('x')}")) {
			fails("DR-2026-880001");
			page.navigate(address() + "/staff/operations");
			page.getByText("DR-2026-880001").first().waitFor();
			assertThat(Pictures.barriers(page, "main")).isEmpty();
			Pictures.keep(page, "operations");
			page.getByLabel("Try work again, case DR-2026-880001").check();
			page.getByText("Try the chosen ones again").click();
			assertThat(page.locator("[role=status]").innerText()).isEqualTo("One step gets another try.");
		}
		page.locator("#reference").fill(caseRef);
		page.getByText("Look", new Page.GetByTextOptions().setExact(true)).click();
		page.getByText("See what would happen").last().click();
		page.locator("#reason").fill("The service was down.");
		assertThat(Pictures.barriers(page, "main")).isEmpty();
		Pictures.keep(page, "operations-move");
		page.getByText("Begin it again", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(page.locator("[role=status]").innerText()).contains("was begun again");
		assertThat(desk.refusals()).isEmpty();
		assertThat(desk.errors()).isEmpty();
		page.context().close();
	}

	@Test
	void aManagerGivesASearchToSomebodyOfTheService() {
		String caseRef = police();
		this.runtime.createProcessInstanceByKey("search-services")
			.businessKey(caseRef)
			.setVariables(Map.of("caseRef", caseRef, "services", List.of("education")))
			.startBeforeActivity("search-each-service#multiInstanceBody")
			.execute();
		StaffSession desk = browser.deskOf("manager", address());
		Page page = desk.page();
		page.navigate(address() + "/staff/searches?service=education");
		page.getByLabel(caseRef + ", education").check();
		assertThat(Pictures.barriers(page, "html")).isEmpty();
		Pictures.keep(page, "searches");
		page.locator("#searcher").selectOption("searcher.education");
		page.getByText("Give them out").click();
		assertThat(page.locator("[role=status]").innerText()).isEqualTo("1 search was given out.");
		assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(caseRef)).innerText())
			.contains("searcher.education");
		assertThat(desk.refusals()).isEmpty();
		assertThat(desk.errors()).isEmpty();
		page.context().close();
	}

	@Test
	void aHandlerSaysWhoStandsInAndComesBackEarly() {
		StaffSession desk = browser.deskOf("handler", address());
		Page page = desk.page();
		page.navigate(address() + "/staff/absence");
		page.locator("#from").fill(LocalDate.now().plusDays(400).toString());
		page.locator("#to").fill(LocalDate.now().plusDays(410).toString());
		page.locator("#deputy").selectOption("handler2");
		page.getByText("Enter", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(page.locator("[role=status]").innerText()).isEqualTo("The absence is entered.");
		assertThat(Pictures.barriers(page, "html")).isEmpty();
		page.getByLabel("End the absence of handler", new Page.GetByLabelOptions().setExact(true)).click();
		assertThat(page.locator("[role=status]").innerText()).isEqualTo("The absence has ended.");
		assertThat(desk.refusals()).isEmpty();
		assertThat(desk.errors()).isEmpty();
		page.context().close();
	}

	@Test
	void aCardSaysInWordsAndColourHowACaseStands() {
		String caseRef = police();
		StaffSession desk = browser.deskOf("handler", address());
		Page page = desk.page();
		desk.search(caseRef);
		Locator card = page.locator("li.task", new Page.LocatorOptions().setHasText(caseRef)).first();
		card.waitFor();
		card.locator(".candour-marks").waitFor();
		assertThat(card.innerText()).contains("Police disclosure")
			.containsPattern("Answer due \\d+ \\w+ \\d{4}, in \\d+ days?")
			.containsPattern("Step due");
		assertThat(Pictures.barriers(page, "li.task .candour-card")).isEmpty();
		assertThat(page.locator(".task-filter").allInnerTexts()).anyMatch((text) -> text.contains("Unassigned"))
			.anyMatch((text) -> text.contains("Case work"))
			.noneMatch((text) -> text.contains("Decisions waiting"));
		assertThat(page.locator(".ce-eol-banner").first().isVisible()).isFalse();
		Pictures.keep(page, "task-cards");
		assertThat(desk.refusals()).isEmpty();
		assertThat(desk.errors()).isEmpty();
		page.context().close();
	}

	@Test
	void tasklistShowsWordsAlsoWhenItsOwnFileOfWordsIsLate() {
		StaffSession desk = browser.deskOf("handler", address());
		Page page = desk.page();
		page.navigate(address() + "/staff/absence");
		page.evaluate("localStorage.clear()");
		List<Route> late = new CopyOnWriteArrayList<>();
		List<String> asked = new CopyOnWriteArrayList<>();
		page.route("**/tasklist/locales/en.json*", (route) -> {
			asked.add(route.request().url());
			if (asked.size() == 1) {
				route.resume();
			}
			else {
				late.add(route);
			}
		});
		desk.openFilter("My team");
		page.locator(".sort-by").first().waitFor();
		assertThat(page.locator(".sort-by").first().innerText()).isEqualTo("Due date");
		late.forEach(Route::resume);
		page.context().close();
	}

	@Test
	void theCaseTabOfARightsCaseExplainsItsCodesAndWorksOutItsDates() {
		String caseRef = this.submitting.submit(SampleRequests.of("R-ACCESS", Instant.now())).caseRef();
		this.jobs.run(caseRef);
		StaffSession desk = browser.deskOf("handler", address());
		Page page = desk.page();
		CaseTab file = desk.take(caseRef, "Triage the request").openCase();
		file.press("R-ACCESS", "Enter");
		assertThat(file.meaning("R-ACCESS")).contains("R-ACCESS", "Art 15");
		file.press("R-ACCESS", "Escape");
		assertThat(file.open("R-ACCESS")).isFalse();
		String before = file.fact("Answer due");
		file.openWhatIf();
		file.suppose("identityReceived", LocalDate.now().plusDays(4));
		String then = file.workOut();
		assertThat(then).containsAnyOf("instead of", "as now", "Without it");
		assertThat(file.fact("Answer due")).isEqualTo(before);
		page.locator(".candour-case summary", new Page.LocatorOptions().setHasText("Timeline")).press("Enter");
		assertThat(page.locator(".candour-timeline").innerText()).contains("The request was received");
		assertThat(Pictures.barriers(page, ".candour-case")).isEmpty();
		Pictures.keep(page, "case-tab-rights");
		// 200 % zoom is half the room
		page.setViewportSize(700, 500);
		assertThat((Boolean) page.evaluate(
				"() => { const tab = document.querySelector('.candour-case'); return tab.scrollWidth <= tab.clientWidth + 1; }"))
			.isTrue();
		assertThat(desk.refusals()).isEmpty();
		page.context().close();
	}

	private void fails(String caseRef) {
		this.workflow.start("test-job", caseRef, null, Map.of());
		String job = this.management.createJobQuery().processDefinitionKey("test-job").singleResult().getId();
		for (int attempt = 0; attempt < 3; attempt++) {
			assertThatThrownBy(() -> this.management.executeJob(job)).isInstanceOf(RuntimeException.class);
		}
	}

	private String police() {
		String path = OutsideBody.police(this.http, this.bodies, this.clients).submitted();
		return path.substring(path.lastIndexOf('/') + 1);
	}

	private String address() {
		return "http://localhost:" + this.port;
	}

}
