package org.candour.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.candour.engine.CaseJobs;
import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A case whose answer is late, as whoever works on it sees it in Tasklist. */
@CandourTest
class LateAnswerInTheBrowserTest {

	private static final Pattern LATE = Pattern.compile("Answer was due \\d+ \\w+ \\d{4}, \\d+ days late");

	private static TestBrowser browser;

	@LocalServerPort
	private int port;

	@Autowired
	private SubmitRightsRequest requests;

	@Autowired
	private CaseJobs jobs;

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
	void theLateAnswerLeadsOnTheCardInTheListInTheOpenedTaskAndOnTheCaseTab() {
		String late = received(Duration.ofDays(200));
		String young = received(Duration.ofDays(1));
		StaffSession desk = browser.deskOf("handler", "http://localhost:" + this.port);
		Page page = desk.page();
		desk.openFilter("Overdue");
		Locator card = card(page, late);
		assertThat(card.locator(".candour-overdue")).hasText(LATE);
		assertThat(card.locator(".candour-step")).containsText("Step due");
		assertThat(card(page, young)).hasCount(0);
		assertThat(page.url()).as("what is due first stands first").contains("dueDate");
		card.locator("h4 a").first().click();
		assertThat(page.locator(".task-card .due-date")).hasClass(Pattern.compile(".*overdue.*"));
		assertThat(page.locator(".task-card .followup-date")).not().hasClass(Pattern.compile(".*overdue.*"));
		CaseTab file = new TaskPage(page, "Triage the request", desk.seen()).openCase();
		assertThat(file.fact("How it stands")).matches(LATE);
		assertThat(desk.refusals()).isEmpty();
		assertThat(desk.errors()).isEmpty();
		page.context().close();
	}

	private static Locator card(Page page, String caseRef) {
		return page.locator("li.task", new Page.LocatorOptions().setHasText(caseRef));
	}

	private String received(Duration ago) {
		String caseRef = this.requests.submit(SampleRequests.of("R-ACCESS", Instant.now().minus(ago)))
			.caseRefs()
			.get(0);
		this.jobs.run(caseRef);
		return caseRef;
	}

}
