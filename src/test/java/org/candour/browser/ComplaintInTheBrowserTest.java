package org.candour.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import org.candour.documents.Documents;
import org.candour.engine.CaseJobs;
import org.candour.letters.PdfText;
import org.candour.letters.RightsLetter;
import org.candour.letters.RightsLetterKind;
import org.candour.letters.RightsLetters;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A complaint is taken down on its page and worked in Tasklist to its outcome. */
@CandourTest
class ComplaintInTheBrowserTest {

	private static final Pattern REFERENCE = Pattern.compile("RR-\\d{4}-\\d{6}");

	private static TestBrowser browser;

	private final Map<String, StaffSession> desks = new HashMap<>();

	@LocalServerPort
	private int port;

	@Autowired
	private CaseJobs jobs;

	@Autowired
	private RightsLetters letters;

	@Autowired
	private Documents documents;

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
		String reference = takenDown();
		CaseTab file = task("handler", reference, "Say what it is about").openCase();
		assertThat(file.text()).contains("Complaint (s.164A)", "Zofia Przykładowa",
				"You were too slow, and nobody told me why.", "Acknowledge by");
		assertThat(barriers(new AxeBuilder(desk("handler").page()).include(List.of(".candour-case")))).isEmpty();
		assertThat(desk("handler").refusals()).isEmpty();
	}

	@Test
	void aComplaintIsTakenDownEnquiredIntoAdvisedOnDecidedAndItsOutcomeLetterLiesInThePostTray() {
		String reference = takenDown();
		task("handler", reference, "Say what it is about")
			.choose("complaintAbout", "How the person's own data was handled")
			.write("complaintNote", "It is about a slow search.")
			.complete();
		task("handler", reference, "Acknowledge the complaint").complete();
		this.jobs.run(reference);
		task("handler2", reference, "Enquire and propose").choose("complaintProposal", "Uphold it")
			.write("findings", "The search took too long.")
			.write("remedy", "We search again.")
			.complete();
		task("dpo", reference, "Give advice").choose("advice", "Agree").write("adviceText", "Uphold it.").complete();
		TaskPage decision = task("approver", reference, "Decide the complaint");
		assertThat(decision.openCase().text()).contains("Zofia Przykładowa", "Acknowledged");
		decision.openForm()
			.choose("approval", "Answer as proposed")
			.write("approvalReason", "The facts are clear.")
			.complete();
		this.jobs.run(reference);
		Page tray = desk("handler2").page();
		tray.navigate(address() + "/staff/post");
		assertThat(tray.locator("main").innerText()).contains(reference);
		assertThat(letter(reference)).contains("We uphold your complaint.", "The search took too long.",
				"We search again.", "section 165", "section 167", "Zofia Przykładowa");
		this.desks.forEach((username, desk) -> assertThat(desk.refusals()).as(username).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "complaints", "regulator-cases", "breaches" })
	void thePagesAreAccessible(String page) {
		StaffSession desk = browser.deskOf("handler", address());
		desk.page().navigate(address() + "/staff/" + page + "/new");
		assertThat(desk.page().locator("h1").innerText()).isNotBlank();
		assertThat(barriers(new AxeBuilder(desk.page()))).isEmpty();
	}

	private String takenDown() {
		Page page = desk("handler").page();
		page.navigate(address() + "/staff/complaints/new");
		page.fill("#name", "Zofia Przykładowa");
		page.fill("#address", "1 Nowhere Lane\nZZ99 1AA");
		page.fill("#text", "You were too slow, and nobody told me why.");
		page.click("text=Put it on file");
		Matcher reference = REFERENCE.matcher(page.locator(".done").innerText());
		assertThat(reference.find()).isTrue();
		return reference.group();
	}

	private String letter(String reference) {
		RightsLetter letter = this.letters.latest(reference, RightsLetterKind.COMPLAINT_OUTCOME).orElseThrow();
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		try {
			this.documents.read(reference, letter.document(), pdf);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return PdfText.of(pdf.toByteArray());
	}

	private TaskPage task(String username, String reference, String name) {
		return desk(username).take(reference, name);
	}

	private StaffSession desk(String username) {
		return this.desks.computeIfAbsent(username, (name) -> browser.deskOf(name, address()));
	}

	private String address() {
		return "http://localhost:" + this.port;
	}

	private static List<String> barriers(AxeBuilder axe) {
		return axe.analyze().getViolations().stream().map(Rule::getDescription).toList();
	}

}
