package org.candour.browser;

import java.util.Locale;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.camunda.bpm.engine.RepositoryService;
import org.candour.disclosures.Bodies;
import org.candour.disclosures.api.OutsideBody;
import org.candour.disclosures.oauth.ApiClients;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What Candour adds to Cockpit, as a manager sees it. */
@CandourTest
class CockpitInTheBrowserTest {

	private static final String OURS = ".candour-cockpit";

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
	private RepositoryService repository;

	private StaffSession desk;

	private Page page;

	private String reference;

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
	void aManagerAndACase() {
		String path = OutsideBody.police(this.http, this.bodies, this.clients).submitted();
		this.reference = path.substring(path.lastIndexOf('/') + 1);
		this.desk = browser.deskOf("manager", "http://localhost:" + this.port);
		this.page = this.desk.page();
	}

	@AfterEach
	void nothingWasRefusedUnawares() {
		assertThat(this.desk.refusals()).isEmpty();
		assertThat(this.desk.errors()).isEmpty();
		this.page.context().close();
	}

	@Test
	void theDiagramShowsWhereWorkWaitsAndATableSaysTheSame() {
		openModel("verify-requester");
		this.page.locator(".candour-heat").first().waitFor();
		assertThat(this.page.locator(".candour-heat").first().innerText()).matches("\\d+ · \\d+ (min|h|days)");
		tab("Where work waits").click();
		this.page.locator(OURS + " table").waitFor();
		assertThat(this.page.locator(OURS).innerText()).contains("Call back the requester");
		this.page.locator("#candour-period").selectOption("365");
		this.page.locator(OURS + " table").waitFor();
		assertThat(Pictures.barriers(this.page, OURS)).isEmpty();
		assertThat(this.page.locator(".ce-eol-banner").first().isVisible()).isFalse();
		Pictures.keep(this.page, "cockpit-heat");
	}

	@Test
	void anInstanceShowsItsHistoryAndHowItsDateFollows() {
		openModel("police-disclosure");
		this.page.locator("a[href*='#/process-instance/']").first().click();
		this.page.waitForURL("**/process-instance/**");
		tab("History and dates").click();
		this.page.locator(OURS + " table").first().waitFor();
		assertThat(this.page.locator(OURS).innerText()).contains("The request was received on", "(TIME)",
				"Call back the requester");
		assertThat(Pictures.barriers(this.page, OURS)).isEmpty();
		Pictures.keep(this.page, "cockpit-history");
	}

	@Test
	void aCaseIsFoundByItsReference() {
		this.desk.openCockpit("find-a-case");
		this.page.locator("#candour-find-reference").fill(this.reference.toLowerCase(Locale.ROOT));
		this.page.keyboard().press("Enter");
		this.page.locator(OURS + " h2").waitFor();
		assertThat(this.page.locator(OURS).innerText()).contains(this.reference, "open since", "Police disclosure");
		assertThat(Pictures.barriers(this.page, OURS)).isEmpty();
		Pictures.keep(this.page, "cockpit-find");
	}

	private void openModel(String key) {
		String definition = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(key)
			.latestVersion()
			.singleResult()
			.getId();
		this.desk.openCockpit("process-definition/" + definition + "/runtime");
		this.page.locator(".djs-container > svg").first().waitFor();
	}

	private Locator tab(String name) {
		return this.page.locator(".nav-tabs a", new Page.LocatorOptions().setHasText(name)).first();
	}

}
