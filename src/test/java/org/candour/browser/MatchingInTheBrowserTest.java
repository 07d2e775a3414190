package org.candour.browser;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.scenarios.ReadyExercise;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Data matching and the disposal register in a browser, and whether everybody can use
 * them.
 */
@CandourTest
class MatchingInTheBrowserTest {

	private static TestBrowser browser;

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext context;

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

	@BeforeEach
	void itIsNovember() {
		ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-11-25T10:00:00Z")));
	}

	@AfterEach
	void letTheClockGo() {
		ClockUtil.reset();
	}

	private String address() {
		return "http://localhost:" + this.port;
	}

	@Test
	void aServiceGivesItsFileAndReadsTheReportOnIt() {
		String exercise = ReadyExercise.gathering(this.context);
		StaffSession desk = browser.deskOf("searcher.people", address());
		Page page = desk.page();
		page.locator(".candour-places summary").click();
		page.locator("a", new Page.LocatorOptions().setHasText("Fraud data matching")).click();
		page.locator("h1", new Page.LocatorOptions().setHasText("Fraud data matching")).waitFor();
		assertThat(barriers(page)).isEmpty();
		page.navigate(address() + exercise);
		page.getByLabel("File with Payroll (CSV, UTF-8)")
			.setInputFiles(new FilePayload("payroll.csv", "text/csv",
					ReadyExercise.payroll().getBytes(StandardCharsets.UTF_8)));
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Give it")).click();
		page.getByText("1 rows, 0 rejected").waitFor();
		assertThat(barriers(page)).isEmpty();
		assertThat(desk.refusals()).isEmpty();
	}

	@Test
	void aPersonTakesAMatchLooksIntoItAndSaysWhatWasFound() {
		String exercise = ReadyExercise.withMatches(this.context);
		StaffSession desk = browser.deskOf("handler", address());
		Page page = desk.page();
		page.navigate(address() + exercise);
		assertThat(barriers(page)).isEmpty();
		page.getByText("List 1: 2 matches").click();
		page.getByText("A match is a lead and proves nothing.").waitFor();
		assertThat(barriers(page)).isEmpty();
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("M2")).click();
		page.getByText("Zeb Zvezdny").first().waitFor();
		assertThat(barriers(page)).isEmpty();
		page.getByText("Take it").click();
		page.getByLabel("Error corrected").check();
		page.getByLabel("What you found").fill("The leaving date was missing, and is there now.");
		assertThat(barriers(page)).isEmpty();
		page.getByText("Say so").click();
		page.getByText("Error corrected, by handler").waitFor();
		assertThat(barriers(page)).isEmpty();
		page.getByText("Propose a filing with Cifas").click();
		page.getByLabel("Date of birth").waitFor();
		assertThat(barriers(page)).isEmpty();
		assertThat(desk.refusals()).isEmpty();
	}

	@Test
	void theDisposalRegisterAndTheHoldsOfACaseCanBeUsedByEverybody() {
		StaffSession desk = browser.deskOf("records", address());
		Page page = desk.page();
		page.navigate(address() + "/staff/disposals");
		page.locator("h1", new Page.LocatorOptions().setHasText("Disposal register")).waitFor();
		assertThat(barriers(page)).isEmpty();
		String exercise = ReadyExercise.gathering(this.context);
		page.navigate(address() + exercise.replace("/matching/exercises/", "/cases/"));
		page.getByText("Place it").click();
		page.getByText("SAR_OPEN, placed by records").waitFor();
		page.getByLabel("Why").fill("Placed by mistake.");
		assertThat(barriers(page)).isEmpty();
		page.getByText("Lift it").click();
		page.getByText("None. The case may be disposed of when its time is over.").waitFor();
		assertThat(desk.refusals()).isEmpty();
	}

	private static List<String> barriers(Page page) {
		return new AxeBuilder(page).analyze().getViolations().stream().map(Rule::getDescription).toList();
	}

}
