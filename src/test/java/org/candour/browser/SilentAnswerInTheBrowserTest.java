package org.candour.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.candour.documents.Documents;
import org.candour.documents.SampleFiles;
import org.candour.engine.CaseJobs;
import org.candour.letters.PdfText;
import org.candour.letters.RightsLetter;
import org.candour.letters.RightsLetterKind;
import org.candour.letters.RightsLetters;
import org.candour.rights.decision.Restriction;
import org.candour.rights.decision.Restrictions;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * S-11: a suspect asks trading standards for the file during the enquiry. Every step is
 * worked by the right member of staff in Tasklist, and the person opens the answer's page
 * in a browser too.
 */
@CandourTest
class SilentAnswerInTheBrowserTest {

	private static final String EXEMPTION = "DPA18-SEC45-4-B";

	private static final String REASON = "Knowing of it would let the suspect move the goods.";

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
	private Restrictions restrictions;

	@Autowired
	private Documents documents;

	private String reference;

	private String secret;

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
	void nothingWasRefusedUnawares() {
		this.desks.forEach((username, desk) -> assertThat(desk.refusals()).as(username).isEmpty());
	}

	@Test
	void aSuspectIsAnsweredInSilence() throws IOException {
		takeDown();
		admit();
		search();
		review();
		propose();
		decide();
		letterKeepsSilentAndNamesEveryRoute();
		aReviewDayIsSet();
		thePersonSeesNothingOfIt();
	}

	private void takeDown() {
		Page page = desk("handler").page();
		page.navigate(address() + "/staff/rights/new");
		page.check("input[name=rights][value=R-ACCESS]");
		page.fill("#description", "Everything that trading standards hold about me.");
		page.selectOption("#regime", "PART3");
		page.selectOption("#channel", "EMAIL");
		page.fill("#receivedAt", LocalDate.now(ZoneId.of("Europe/London")) + "T00:00");
		page.fill("#subject", "Barnaby Testsuspect");
		page.fill("#email", "b.testsuspect@mail.example");
		page.selectOption("#delivery", "PORTAL");
		page.click("text=Put it on file");
		Matcher found = REFERENCE.matcher(page.locator(".done").innerText());
		assertThat(found.find()).isTrue();
		this.reference = found.group();
		this.secret = page.locator(".done code").innerText();
		this.jobs.run(this.reference);
	}

	private void admit() {
		task("handler", "Triage the request").choose("triage", "Yes")
			.tick("livingPerson")
			.tick("lawEnforcement")
			.tick("enforcementFunction")
			.choose("burden", "No")
			.complete();
		task("handler", "Check the identity").choose("identity", "Proved by evidence seen")
			.choose("authority", "The person acts alone")
			.write("identityNote", "Known from the file.")
			.complete();
		task("handler", "Check that the request is clear").choose("clarity", "Yes, or clear enough to begin")
			.complete();
	}

	private void search() {
		task("handler", "Choose the services").tick("services", "Trading standards")
			.write("searchScope", "The whole file")
			.complete();
		TaskPage search = task("searcher.trading", "Search the service");
		search.openCase().add("enquiry.pdf", SampleFiles.pdf("An invented enquiry"));
		search.openForm()
			.choose("searchResult", "Found")
			.count("itemsFound", 1)
			.count("searchHours", 1)
			.write("searchNote", "The enquiry's file")
			.write("systemsSearched", "Case system")
			.write("termsUsed", "The name")
			.write("whyProportionate", "One system holds everything.")
			.complete();
	}

	private void review() {
		TaskPage collate = task("reviewer", "Collate the items");
		CaseTab file = collate.openCase();
		file.withholdItem("trading-standards", "PART3", EXEMPTION, REASON);
		assertThat(barriers(desk("reviewer").page())).isEmpty();
		collate.openForm().tick("partThree").complete();
		task("reviewer", "Review law-enforcement items").tick("partThreeWithheld")
			.write("restrictionReason", REASON)
			.complete();
		task("reviewer", "Apply the exemptions")
			.choose("silence", "Whether anything is held at all (neither confirm nor deny)")
			.write("exemptionNote", REASON)
			.complete();
		task("reviewer", "Redact the items").write("redactionNote", "Nothing goes out.").complete();
		task("handler2", "Check the redactions").choose("secondLook", "Yes").complete();
	}

	private void propose() {
		TaskPage propose = task("handler", "Propose the answer").choose("accessProposal", "Refuse")
			.tick("accessRefusals", "RR-04 Data withheld under exemption/restriction")
			.write("proposalReason", REASON);
		assertThat(propose.refusalOf()).contains("choose it both as the silence and as the proposal");
		propose.choose("accessProposal", "Neither confirm nor deny").complete();
	}

	private void decide() {
		task("dpo", "Give advice").choose("advice", "Agree")
			.write("adviceText", "Necessary and proportionate for now.")
			.complete();
		task("manager", "Give the service's view").choose("serviceView", "I agree")
			.write("serviceViewText", REASON)
			.complete();
		TaskPage approve = task("approver", "Approve the answer");
		approve.openCase().readTheAnswer(null, null);
		approve.openForm().choose("approval", "Approve what is proposed").write("approvalReason", REASON).complete();
		TaskPage release = task("handler2", "Release the response").tick("recipientConfirmed")
			.tick("itemsConfirmed")
			.choose("responseRoute", "Secure portal, with a second factor");
		assertThat(release.openCase().unfold("Restrictions under Part 3").text()).contains(
				"Restrictions under Part 3 (1)", "Tested again",
				day(LocalDate.now(ZoneId.of("Europe/London")).plusMonths(6)));
		release.openForm().complete();
		this.jobs.run(this.reference);
	}

	private void letterKeepsSilentAndNamesEveryRoute() throws IOException {
		RightsLetter letter = this.letters.latest(this.reference, RightsLetterKind.NCND).orElseThrow();
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		this.documents.read(this.reference, letter.document(), pdf);
		assertThat(PdfText.of(pdf.toByteArray())).contains("We provide everything that you are entitled to receive")
			.contains("section 164A", "section 165", "section 167", "section 51")
			.doesNotContain("45(4)", REASON, "Trading standards")
			.doesNotContainIgnoringCase("exempt")
			.doesNotContainIgnoringCase("withh")
			.doesNotContainIgnoringCase("neither confirm");
	}

	private void aReviewDayIsSet() {
		List<Restriction> standing = this.restrictions.of(this.reference);
		assertThat(standing).singleElement().satisfies((restriction) -> {
			assertThat(restriction.codes()).containsExactly(EXEMPTION);
			assertThat(restriction.ended()).isFalse();
			assertThat(restriction.reviewOn()).isEqualTo(LocalDate.now(ZoneId.of("Europe/London")).plusMonths(6));
		});
	}

	private void thePersonSeesNothingOfIt() {
		PublicPerson person = browser.person(new NewContextOptions().setViewportSize(1000, 1000), address());
		person.open("/requests/status").write("reference", this.reference).write("secret", this.secret).go();
		assertThat(person.heading()).isEqualTo("Our answer is ready");
		assertThat(person.page().content()).doesNotContain("NCND", EXEMPTION, "45(4)", "withh", "restrict", "PART3");
		assertThat(person.faults()).isEmpty();
	}

	private TaskPage task(String username, String name) {
		return desk(username).take(this.reference, name);
	}

	private StaffSession desk(String username) {
		return this.desks.computeIfAbsent(username, (name) -> browser.deskOf(name, address()));
	}

	private String address() {
		return "http://localhost:" + this.port;
	}

	private static String day(LocalDate day) {
		return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
	}

	private static List<String> barriers(Page page) {
		return new AxeBuilder(page).include(List.of(".candour-case"))
			.analyze()
			.getViolations()
			.stream()
			.map(Rule::getDescription)
			.toList();
	}

}
