package org.candour.browser;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A complaint is taken down on its page and read in the Case tab. */
@CandourTest
class ComplaintInTheBrowserTest {

	private static TestBrowser browser;

	@LocalServerPort
	private int port;

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
	void theHandlerReadsTheComplaintBesideTheTask() {
		StaffDesk desk = browser.deskOf("handler", address());
		Page page = desk.page();
		page.navigate(address() + "/staff/complaints/new");
		page.fill("#name", "Zofia Przykładowa");
		page.fill("#text", "You were too slow, and nobody told me why.");
		page.click("text=Put it on file");
		Matcher reference = Pattern.compile("RR-\\d{4}-\\d{6}").matcher(page.locator(".done").innerText());
		assertThat(reference.find()).isTrue();
		CaseTab file = desk.take(reference.group(), "Say what it is about").openCase();
		assertThat(file.text()).contains("Complaint (s.164A)", "Zofia Przykładowa",
				"You were too slow, and nobody told me why.", "Acknowledge by");
		assertThat(barriers(new AxeBuilder(page).include(List.of(".candour-case")))).isEmpty();
		assertThat(desk.refusals()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "complaints", "regulator-cases", "breaches" })
	void thePagesAreAccessible(String page) {
		StaffDesk desk = browser.deskOf("handler", address());
		desk.page().navigate(address() + "/staff/" + page + "/new");
		assertThat(desk.page().locator("h1").innerText()).isNotBlank();
		assertThat(barriers(new AxeBuilder(desk.page()))).isEmpty();
	}

	private String address() {
		return "http://localhost:" + this.port;
	}

	private static List<String> barriers(AxeBuilder axe) {
		return axe.analyze().getViolations().stream().map(Rule::getDescription).toList();
	}

}
