package org.candour.browser;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.candour.disclosures.Bodies;
import org.candour.disclosures.api.OutsideBody;
import org.candour.disclosures.oauth.ApiClients;
import org.candour.documents.SampleFiles;
import org.candour.engine.CaseJobs;
import org.candour.release.Compositions;
import org.candour.release.NewCopies;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A police request from its arrival over HTTP to an answer in part, every step worked by
 * the right member of staff in Tasklist with a real browser.
 */
@CandourTest
class PoliceRequestInTheBrowserTest {

	private static final String FOUND = "blue-badge-application.pdf";

	private static final String NOT_ASKED_FOR = "letter-of-a-doctor.pdf";

	private static TestBrowser browser;

	private final Map<String, StaffSession> desks = new HashMap<>();

	@LocalServerPort
	private int port;

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private Bodies bodies;

	@Autowired
	private ApiClients clients;

	@Autowired
	private CaseJobs jobs;

	@Autowired
	private Compositions compositions;

	private OutsideBody body;

	private String path;

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

	@AfterEach
	void nothingWasRefusedUnawares() {
		this.desks.forEach((username, desk) -> assertThat(desk.refusals()).as(username).isEmpty());
	}

	@Test
	void theSignInPageIsAccessible() {
		StaffSession desk = browser.emptyDesk(address());
		desk.openSignIn();
		assertThat(barriers(desk.page())).isEmpty();
		picture(desk.page(), "sign-in");
	}

	@Test
	void staffWorkAPoliceRequestToAnAnswerInPart() {
		submit();
		callBack();
		checkPower();
		chooseServices();
		search();
		selectItems();
		weighTests();
		advise();
		lookAgain();
		approve();
		release();
		tellTheSubject();
		assertThat(this.body.get(this.path + "/outcome").getBody().path("outcome").asText())
			.isEqualTo("DISCLOSED_PART");
		noPageCalledTheRequestCompulsory();
		look();
	}

	@Test
	void aRequesterWhoIsNotKnownAtTheForceIsRefusedAndNoOtherStepIsDone() {
		submit();
		desk("handler").take(this.reference, "Call back the requester")
			.choose("callBackResult", "Not confirmed")
			.write("numberSource", "The force's own website")
			.choose("dt1", "Fail")
			.write("dt1Text", "Nobody of that name works there.")
			.complete();
		TaskPage decision = desk("approver").take(this.reference, "Decide the request");
		decision.openCase().readTheAnswer(null, null);
		decision.openForm()
			.choose("decision", "Refuse")
			.tick("refusalCodes", "DR-01 Requester not verified")
			.write("reason", "Nobody of that name works there.")
			.complete();
		this.jobs.run(this.reference);
		JsonNode outcome = this.body.get(this.path + "/outcome").getBody();
		assertThat(outcome.path("outcome").asText()).isEqualTo("REFUSED");
		assertThat(outcome.at("/reasons/0/code").asText()).isEqualTo("DR-01");
	}

	@Test
	void aCaseIsFoundByItsReferenceHoweverManyNewerOnesWait() {
		submit();
		String first = this.reference;
		for (int newer = 0; newer < 16; newer++) {
			submit();
		}
		desk("handler2").openFilter("My team");
		Locator page = desk("handler2").page().locator("li.task");
		page.nth(14).waitFor();
		assertThat(page.count()).as("the first page").isEqualTo(15);
		desk("handler2").take(first, "Call back the requester");
	}

	private void callBack() {
		TaskPage task = desk("handler").take(this.reference, "Call back the requester");
		picture(desk("handler").page(), "tasklist");
		task.choose("callBackResult", "Confirmed: the officer and the request are known there")
			.write("numberSource", "The force's own website")
			.choose("dt1", "Fail")
			.write("dt1Text", "The switchboard knows the officer.");
		assertThat(task.openCase().text()).contains(this.reference, "Rowan Tamsin Quillfeather", "Voluntary");
		assertThat(barriers(desk("handler").page(), ".candour-case")).isEmpty();
		assertThat(task.openForm().written("numberSource")).isEqualTo("The force's own website");
		assertThat(task.refusalOf()).isEqualTo("The score of DT1 must agree with the result of the call-back.");
		assertThat(task.written("numberSource")).isEqualTo("The force's own website");
		assertThat(task.written("dt1Text")).isEqualTo("The switchboard knows the officer.");
		task.choose("dt1", "Pass").complete();
	}

	private void checkPower() {
		desk("handler").take(this.reference, "Check the power")
			.pass("dt2")
			.pass("dt3")
			.pass("dt4")
			.pass("dt9")
			.complete();
	}

	private void chooseServices() {
		desk("handler").take(this.reference, "Choose the services")
			.tick("services", "Children's social care")
			.write("searchScope", "The Blue Badge application of the named person")
			.complete();
	}

	private void search() {
		TaskPage task = desk("searcher.children").take(this.reference, "Search the service");
		CaseTab file = task.openCase();
		assertThat(file.text()).contains("Rowan Tamsin Quillfeather").doesNotContain("Morgan Ellery");
		file.add(FOUND, SampleFiles.pdf("An invented application"));
		file.add(NOT_ASKED_FOR, SampleFiles.pdf("An invented letter"));
		task.openForm()
			.choose("searchResult", "Found")
			.count("itemsFound", 2)
			.count("searchHours", 2)
			.write("searchNote", "The case system and the paper archive")
			.complete();
	}

	private void selectItems() {
		TaskPage task = desk("reviewer").take(this.reference, "Select the items");
		CaseTab file = task.openCase();
		file.release(FOUND);
		file.withhold(NOT_ASKED_FOR, "DR-07", "Health was not asked for.");
		picture(desk("reviewer").page(), "case-tab");
		task.openForm().count("subjectCount", 1).pass("dt10").pass("dt11").complete();
	}

	private void weighTests() {
		desk("handler").take(this.reference, "Weigh the tests")
			.pass("dt5")
			.pass("dt6")
			.pass("dt7")
			.pass("dt8")
			.pass("dt12")
			.pass("dt13")
			.choose("lawfulBasis", "ART6-1-E Public task")
			.write("councilTask", "Preventing crime in the area")
			.pick("conditionCode", "NONE No such data")
			.choose("tellSubject", "Now")
			.tick("dpoRequested")
			.choose("proposal", "Disclose part")
			.tick("refusalCodes", "DR-07 Disproportionate / trawling")
			.write("proposalReason", "One application answers the question; the rest does not.")
			.complete();
	}

	private void advise() {
		desk("dpo").take(this.reference, "Give advice")
			.choose("advice", "Agree")
			.write("adviceText", "Necessary and no more than necessary.")
			.complete();
	}

	private void lookAgain() {
		NewCopies.await(this.compositions, this.reference);
		TaskPage task = desk("handler2").take(this.reference, "Check the selection").choose("secondLook", "Yes");
		assertThat(task.refusalOf()).contains("You have not opened all that leaves", "item 1 (item-01.pdf)");
		task.openCase().openEveryFile();
		task.openForm().complete();
	}

	private void approve() {
		TaskPage task = desk("approver").take(this.reference, "Decide the request");
		task.openCase().readTheAnswer("DISCLOSED_PART", "DR-07");
		assertThat(barriers(desk("approver").page(), ".candour-case")).isEmpty();
		task.openForm().choose("decision", "Disclose part").write("reason", "The application alone.");
		picture(desk("approver").page(), "approve");
		assertThat(task.missing()).isNotEmpty();
		task.tick("refusalCodes", "DR-07 Disproportionate / trawling")
			.write("necessity", "The only link between the person and the thefts")
			.write("proportionality", "One document about one person")
			.write("lawfulness", "Article 6(1)(e) and Schedule 2, paragraph 2")
			.complete();
		this.jobs.run(this.reference);
	}

	private void release() {
		desk("handler2").take(this.reference, "Release the answer")
			.tick("recipientConfirmed")
			.choose("transferRoute", "Secure portal")
			.complete();
		this.jobs.run(this.reference);
	}

	private void tellTheSubject() {
		desk("handler").take(this.reference, "Tell the subject").write("tellingNote", "By letter").complete();
	}

	private void look() {
		StaffSession desk = desk("manager");
		desk.process("Police disclosure");
		picture(desk.page(), "cockpit");
	}

	/** S-14: forms, cards and Case tab of every step as they were read. */
	private void noPageCalledTheRequestCompulsory() {
		List<String> pages = this.desks.values().stream().flatMap((desk) -> desk.seen().stream()).toList();
		assertThat(pages).hasSizeGreaterThan(12).anySatisfy((page) -> assertThat(page).contains("Voluntary"));
		assertThat(pages).allSatisfy((page) -> assertThat(page).doesNotContainPattern(
				"(?i)compuls|compell|mandatory|obliged|must (answer|disclose|comply)|required by law"));
	}

	private void submit() {
		this.body = OutsideBody.police(this.http, this.bodies, this.clients);
		this.path = this.body.submitted();
		this.reference = this.path.substring(this.path.lastIndexOf('/') + 1);
	}

	private StaffSession desk(String username) {
		return this.desks.computeIfAbsent(username, (name) -> browser.deskOf(name, address()));
	}

	private String address() {
		return "http://localhost:" + this.port;
	}

	private static List<String> barriers(Page page, String... parts) {
		AxeBuilder axe = new AxeBuilder(page);
		if (parts.length > 0) {
			axe.include(List.of(parts));
		}
		return axe.analyze().getViolations().stream().map(Rule::getDescription).toList();
	}

	private static void picture(Page page, String name) {
		if (Boolean.getBoolean("candour.screenshots")) {
			page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("docs/images", name + ".png")));
		}
	}

}
