package org.candour.browser;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import org.candour.disclosures.Bodies;
import org.candour.disclosures.api.OutsideBody;
import org.candour.disclosures.oauth.ApiClients;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Where each role comes to after signing in, and what a manager sees in Cockpit. */
@CandourTest
class WorkplacesInTheBrowserTest {

	private static TestBrowser browser;

	@LocalServerPort
	private int port;

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private Bodies bodies;

	@Autowired
	private ApiClients clients;

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

	@ParameterizedTest
	@CsvSource({ "handler, .task-filter", "searcher.education, .task-filter", "reviewer, .task-filter",
			"approver, .task-filter", "dpo, .task-filter", "deputy.dpo, .task-filter", "siro, .task-filter",
			"records, .task-filter", "manager, .candour-dashboard h2", "legal, .task-filter", "caldicott, .task-filter",
			"monitoring, .task-filter", "auditor, [cam-widget-header] .navbar-brand", "admin, h1" })
	void everyRoleComesToItsWorkplaceWithoutAnError(String username, String there) {
		StaffSession desk = browser.deskOf(username, address());
		desk.page().locator(there).first().waitFor();
		desk.page().waitForLoadState();
		assertThat(desk.refusals()).isEmpty();
		assertThat(desk.errors()).isEmpty();
		desk.page().context().close();
	}

	@Test
	void aManagerLooksThroughProcessesInstancesAndDecisionsWithoutAnError() {
		OutsideBody.police(this.http, this.bodies, this.clients).submitted();
		StaffSession desk = browser.deskOf("manager", address());
		Page page = desk.page();
		desk.process("Police disclosure").click();
		page.locator(".djs-container > svg").first().waitFor();
		assertThat(page.url()).contains("#/process-definition/");
		page.locator("a[href*='#/process-instance/']").first().click();
		page.waitForURL("**/process-instance/**");
		page.locator(".djs-container > svg").first().waitFor();
		desk.openCockpit("decisions");
		page.locator("a[href*='#/decision-definition/']").first().click();
		page.waitForURL("**/decision-definition/**");
		page.locator(".dmn-js-parent").first().waitFor();
		assertThat(desk.refusals()).isEmpty();
		assertThat(desk.errors()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "admin, /staff/accounts /staff/accounts/new /staff/directory /staff/password",
			"handler, /staff/requests/new /staff/outbox" })
	void ourOwnPagesHaveNoBarriers(String username, String paths) {
		StaffSession desk = browser.deskOf(username, address());
		for (String path : paths.split(" ")) {
			desk.page().navigate(address() + path);
			desk.page().locator("h1").waitFor();
			assertThat(barriers(desk.page())).as(path).isEmpty();
		}
		assertThat(desk.errors()).isEmpty();
		desk.page().context().close();
	}

	private String address() {
		return "http://localhost:" + this.port;
	}

	private static List<String> barriers(Page page) {
		return new AxeBuilder(page).analyze().getViolations().stream().map(Rule::getDescription).toList();
	}

}
