package org.candour.browser;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import org.candour.cases.opening.OpenCase;
import org.candour.engine.CaseJobs;
import org.candour.law.Regime;
import org.candour.rights.Channel;
import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.support.CandourTest;
import org.candour.support.SampleCase;
import org.candour.vault.Sealed;
import org.candour.vault.Vault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of the disclosure register, looked at in a browser. */
@CandourTest
class RegisterInTheBrowserTest {

	private static TestBrowser browser;

	@LocalServerPort
	private int port;

	@Autowired
	private OpenCase cases;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private SubmitRightsRequest requests;

	@Autowired
	private CaseJobs jobs;

	@Autowired
	private Vault vault;

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
	void anOfficerReadsTheRegisterAnEntryAndTheFigures() {
		String caseRef = entered();
		Page page = browser.deskOf("dpo", "http://localhost:" + this.port).page();
		page.locator(".candour-places summary").click();
		page.locator("a", new Page.LocatorOptions().setHasText("Disclosure register")).click();
		page.selectOption("#kind", "DISCLOSURE");
		page.selectOption("#compulsion", "V");
		page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
		page.locator("td", new Page.LocatorOptions().setHasText(caseRef)).waitFor();
		assertThat(barriers(page)).isEmpty();
		page.locator("tr", new Page.LocatorOptions().setHasText(caseRef)).locator("a").click();
		page.locator("h1", new Page.LocatorOptions().setHasText(caseRef)).waitFor();
		assertThat(page.locator("table").first().innerText()).contains("Sergeant Sample", "GW-POL-VOL, may");
		assertThat(barriers(page)).isEmpty();
		page.navigate("http://localhost:" + this.port + "/staff/register/publication?year=2019");
		page.locator("table").first().waitFor();
		assertThat(barriers(page)).isEmpty();
		assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
	}

	@Test
	void aHandlerLooksInTheRegisterForThePersonWhoAsks() {
		String caseRef = this.requests
			.submit(SampleRequests.of(List.of("R-ACCESS"), Regime.UKGDPR, Channel.EMAIL,
					Instant.parse("2026-11-23T10:00:00Z"), "Ottoline Neverdisclosed"))
			.caseRef();
		this.jobs.run(caseRef);
		StaffSession desk = browser.deskOf("handler", "http://localhost:" + this.port);
		desk.take(caseRef, "Triage the request").openCase();
		Page page = desk.page();
		page.locator(".candour-case summary", new Page.LocatorOptions().setHasText("Disclosures about this person"))
			.click();
		page.getByText("Look in the disclosure register").click();
		page.getByText("Nothing about this person is on the register.").waitFor();
		assertThat(desk.refusals()).isEmpty();
		assertThat(new AxeBuilder(page).include(".candour-case").analyze().getViolations())
			.extracting(Rule::getDescription)
			.isEmpty();
	}

	private String entered() {
		String caseRef = SampleCase.open(this.cases, this.transactions);
		UUID id = UUID.randomUUID();
		Sealed details = this.vault.seal(caseRef, "register:" + id,
				"{\"requester\":\"Sergeant Sample\",\"reasons\":{}}".getBytes(StandardCharsets.UTF_8));
		this.jdbc
			.sql("""
					insert into disclosure_register (id, case_ref, kind, entered_at, body, gateway, mandatory, outcome, codes,
					tests, key_version, details)
					values (:id, :ref, 'DISCLOSURE', now(), 'northshire-police', 'GW-POL-VOL', false, 'DISCLOSED_FULL', '[]',
					'{}', :version, :details)""")
			.param("id", id)
			.param("ref", caseRef)
			.param("version", details.keyVersion())
			.param("details", details.ciphertext())
			.update();
		return caseRef;
	}

	private static List<String> barriers(Page page) {
		return new AxeBuilder(page).analyze().getViolations().stream().map(Rule::getDescription).toList();
	}

}
