package org.candour.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.candour.calendar.CalendarAgain;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Two officers change the bank holidays in a browser. */
@CandourTest
class CalendarInTheBrowserTest {

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

	@AfterEach
	void backToTheLawFolder() {
		CalendarAgain.asShipped(this.context);
	}

	@Test
	void oneProposesAndAnotherConfirms() throws IOException {
		Page officer = at("dpo");
		officer.getByLabel("File from GOV.UK").setInputFiles(file());
		officer.getByText("See what it changes").click();
		officer.getByText("Somebody else has to confirm it").waitFor();
		assertThat(barriers(officer)).isEmpty();
		Page siro = at("siro");
		assertThat(siro.locator("section").innerText()).contains("Mon 14 Aug 2028", "England and Wales");
		siro.getByText("Put it to use and move these dates").click();
		siro.locator(".done").waitFor();
		assertThat(barriers(siro)).isEmpty();
	}

	/** The page, reached from Tasklist. */
	private Page at(String username) {
		Page page = browser.deskOf(username, "http://localhost:" + this.port).page();
		page.locator(".candour-places summary").click();
		page.locator("a", new Page.LocatorOptions().setHasText("Bank holidays")).click();
		page.locator("h1", new Page.LocatorOptions().setHasText("Bank holidays")).waitFor();
		return page;
	}

	private static FilePayload file() throws IOException {
		String extra = Files.readString(Path.of("law/calendar/bank-holidays.json"))
			.replaceFirst("\"events\": \\[", "\"events\": [{\"title\": \"Extra\", \"date\": \"2028-08-14\"},");
		return new FilePayload("bank-holidays.json", "application/json", extra.getBytes(StandardCharsets.UTF_8));
	}

	private static List<String> barriers(Page page) {
		return new AxeBuilder(page).analyze().getViolations().stream().map(Rule::getDescription).toList();
	}

}
