package org.candour.browser;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.candour.disclosures.Bodies;
import org.candour.disclosures.api.OutsideBody;
import org.candour.disclosures.oauth.ApiClients;
import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.support.CandourTest;
import org.candour.support.FollowedFigures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A manager opens Cockpit and sees how the office is doing. */
@CandourTest
class DashboardInTheBrowserTest {

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
	private SubmitRightsRequest rights;

	@Autowired
	private JdbcClient jdbc;

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
	void theFiguresComeFirstAndAreUsedByKeyboardAloneWithoutABarrier() {
		OutsideBody police = OutsideBody.police(this.http, this.bodies, this.clients);
		for (int request = 0; request < 7; request++) {
			police.submitted();
			this.rights.submit(SampleRequests.of("R-ACCESS", Instant.now().minusSeconds(60)));
		}
		FollowedFigures.await(this.jdbc);
		StaffSession desk = browser.deskOf("manager", "http://localhost:" + this.port);
		Page page = desk.page();
		desk.openCockpit("dashboard");
		Locator dashboard = page.locator(".candour-dashboard");
		dashboard.locator("h2").waitFor();
		assertThat(dashboard.boundingBox().y).isLessThan(page.locator("section.actual").boundingBox().y);
		PlaywrightAssertions.assertThat(dashboard.locator(".candour-tiles li")).hasCount(7);
		dashboard.locator("canvas").first().waitFor();

		choosesByKeyboard(page);
		opensNumbers(page);
		seesTheCases(page);
		assertThat(barriers(page, ".candour-dashboard")).isEmpty();
		isReadAtDoubleSize(page);
		if (Boolean.getBoolean("candour.screenshots")) {
			page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("docs/images/dashboard.png")));
		}
		assertThat(desk.refusals()).isEmpty();
		assertThat(desk.errors()).isEmpty();
		page.context().close();
	}

	private static void choosesByKeyboard(Page page) {
		page.locator("#candour-period").focus();
		page.keyboard().type("This year");
		page.keyboard().press("Tab");
		page.keyboard().type("Rights");
		page.keyboard().press("Tab");
		page.keyboard().press("Enter");
		page.waitForURL("**period=year&team=RIGHTS");
		PlaywrightAssertions.assertThat(page.locator("#candour-team")).hasValue("RIGHTS");
		PlaywrightAssertions.assertThat(page.locator("#figure-received thead")).not().containsText("Disclosures");
		page.goBack();
		PlaywrightAssertions.assertThat(page.locator("#candour-team")).hasValue("");
	}

	private static void opensNumbers(Page page) {
		Locator numbers = page.locator("#figure-received summary");
		numbers.focus();
		page.keyboard().press("Enter");
		PlaywrightAssertions.assertThat(page.locator("#figure-received table")).isVisible();
		PlaywrightAssertions.assertThat(page.locator("#figure-received tbody")).containsText("R-ACCESS");
	}

	private static void seesTheCases(Page page) {
		Locator number = page.locator("#figure-received .candour-number").first();
		number.focus();
		page.keyboard().press("Enter");
		Locator dialog = page.locator("dialog.candour-cases");
		PlaywrightAssertions.assertThat(dialog.locator("li a").first()).containsText("-20");
		assertThat(barriers(page, ".candour-cases")).isEmpty();
		page.keyboard().press("Escape");
		PlaywrightAssertions.assertThat(dialog).hasCount(0);
		PlaywrightAssertions.assertThat(number).isFocused();
	}

	/** At 200 % there is half the room, and nothing is wider than it. */
	private static void isReadAtDoubleSize(Page page) {
		page.setViewportSize(700, 500);
		// the charts are drawn anew for the room they have
		page.waitForFunction("() => { const d = document.querySelector('.candour-dashboard');"
				+ " return d.scrollWidth - d.clientWidth <= 1; }");
		page.setViewportSize(1400, 1000);
	}

	private static List<String> barriers(Page page, String part) {
		return new AxeBuilder(page).include(part).analyze().getViolations().stream().map(Rule::getDescription).toList();
	}

}
