package org.candour.browser;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.candour.documents.DocumentId;
import org.candour.documents.DocumentInfo;
import org.candour.documents.Documents;
import org.candour.documents.NewDocument;
import org.candour.documents.Origin;
import org.candour.engine.CaseJobs;
import org.candour.redaction.PageViews;
import org.candour.redaction.RedactionMark;
import org.candour.redaction.Redactions;
import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.support.CandourTest;
import org.candour.support.PagedPdf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

/** A reviewer looks at the records of a case and takes out what is not to leave. */
@CandourTest
class RecordsInTheBrowserTest {

	private static final String CODE = "DPA18-S2-P3-16";

	private static final String REASON = "About the neighbour, who did not agree";

	/** Milliseconds. A busy machine draws slowly. */
	private static final double PATIENCE = 60_000;

	private static TestBrowser browser;

	@LocalServerPort
	private int port;

	@Autowired
	private SubmitRightsRequest submitting;

	@Autowired
	private CaseJobs jobs;

	@Autowired
	private Documents documents;

	@Autowired
	private Redactions redactions;

	@Autowired
	private PageViews views;

	private String caseRef;

	private DocumentId record;

	private StaffSession desk;

	private Page page;

	@BeforeAll
	static void openBrowser() {
		browser = TestBrowser.open();
		setDefaultAssertionTimeout(PATIENCE);
	}

	@AfterAll
	static void closeBrowser() {
		if (browser != null) {
			browser.close();
		}
	}

	@BeforeEach
	void aRecordIsFound() throws IOException {
		this.caseRef = this.submitting.submit(SampleRequests.of("R-ACCESS", Instant.now())).caseRef();
		this.record = this.documents.add(
				NewDocument.found(this.caseRef, "Badge file.pdf", "blue-badge", "searcher.badge"),
				new ByteArrayInputStream(PagedPdf.of(
						"An application of Wilhelmina Testperson\nseen by Norbert Neighbour at the gate\nand later by Neighbour, Norbert again",
						"The permit was granted\nNorbert\nNeighbour agreed", "A last page about the permit")));
		this.desk = browser.deskOf("reviewer", address());
		this.page = this.desk.page();
	}

	@AfterEach
	void nothingWasRefusedUnawares() {
		assertThat(this.desk.refusals()).isEmpty();
		assertThat(this.desk.errors()).isEmpty();
		this.page.context().close();
	}

	@Test
	void aNeighboursNameIsMarkedEverywhereInOneGoAndIsNowhereInTheCopy() throws Exception {
		opens();
		chooses(CODE, REASON);
		this.page.locator("#terms").fill("Norbert Neighbour");
		button("Find every place").click();
		says("#found h3", "3 places found");
		assertThat(Pictures.barriers(this.page, "main")).isEmpty();
		keep("records-search");
		button("Mark 3 accepted places").click();
		says("#said", "3 passages are marked under " + CODE + ".");
		assertThat(this.page.locator(".sheet .mark")).hasCount(2);
		says("#standing", "3 marks, no redacted copy yet.");
		button("Make the redacted copy").click();
		says("#said", "The redacted copy is made.");
		says("#standing", "3 marks, the copy holds them all.");

		byte[] copy = copy();
		for (String words : readers(copy)) {
			assertThat(words).contains("application", "Wilhelmina", "permit was granted", "last page")
				.doesNotContainIgnoringCase("Norbert")
				.doesNotContainIgnoringCase("Neighbour");
		}
		this.page.locator("#side-both").check();
		assertThat(this.page.locator(".sheet.seen")).hasCount(2);
		assertThat(Pictures.barriers(this.page, "main")).isEmpty();
		keep("records-side-by-side");
	}

	@Test
	void wordsAreMarkedAndTakenBackByKeyboardAlone() {
		opens();
		chooses(CODE, REASON);
		Locator words = this.page.locator(".sheet .layer");
		words.focus();
		words.press("ArrowDown");
		words.press("Home");
		words.press("ArrowRight");
		words.press("ArrowRight");
		words.press("Shift+ArrowRight");
		says("#selected", "Selected: Norbert Neighbour");
		words.press("Enter");
		says("#said", "1 passage is marked under " + CODE + ".");
		assertThat(standing()).extracting(RedactionMark::words).containsExactly("Norbert Neighbour");
		assertThat(words).isFocused();
		words.press("Control+z");
		says("#said", "What was done last is taken back.");
		assertThat(standing()).isEmpty();
		says("#log", "Removed");
		this.page.keyboard().press("PageDown");
		assertThat(this.page.locator("#page-number")).hasValue("2");
		button("Place a box by keys").focus();
		this.page.keyboard().press("Enter");
		this.page.keyboard().press("ArrowUp");
		this.page.keyboard().press("Shift+ArrowRight");
		this.page.keyboard().press("Enter");
		says("#said", "1 passage is marked under " + CODE + ".");
		assertThat(standing()).singleElement().satisfies((mark) -> {
			assertThat(mark.page()).isEqualTo(2);
			assertThat(mark.words()).isEmpty();
		});
	}

	@Test
	void aBoxIsDrawnWithTheMouseAndTheOwnDataOfWhoeverAsksWarns() {
		opens();
		chooses(CODE, REASON);
		this.page.locator("#way-box").check();
		Locator sheet = this.page.locator(".sheet.seen");
		sheet.scrollIntoViewIfNeeded();
		var box = sheet.boundingBox();
		this.page.mouse().move(box.x + box.width * 0.05, box.y + box.height * 0.03);
		this.page.mouse().down();
		this.page.mouse().move(box.x + box.width * 0.9, box.y + box.height * 0.085);
		this.page.mouse().up();
		button("Mark what is selected").click();
		says("#said", "RL-09");
		assertThat(standing()).singleElement()
			.satisfies((mark) -> assertThat(mark.words()).isEqualTo("An application of Wilhelmina Testperson"));
		says("#marks", "Covers the data of the person who asks");
	}

	@Test
	void whatAColleagueMarksShowsWithoutLoadingThePageAgain() {
		opens();
		StaffSession other = browser.deskOf("handler2", address());
		other.page().navigate(address() + "/staff/records/" + this.caseRef);
		other.page().locator(".sheet.seen").waitFor();
		chooses(CODE, REASON);
		button("Mark the whole page").click();
		says("#said", "1 passage is marked");
		other.page().evaluate("window.dispatchEvent(new Event('focus'))");
		assertThat(other.page().locator(".sheet .mark")).hasCount(1);
		assertThat(other.page().locator("#marks")).containsText("Set by reviewer");
		assertThat(other.refusals()).isEmpty();
		other.page().context().close();
	}

	@Test
	void turningEveryPageIsOnRecordAndTheRightPageIsShown() {
		opens();
		for (String next : List.of("2", "3")) {
			button("Next page").click();
			assertThat(this.page.locator("#page-number")).hasValue(next);
			assertThat(this.page.locator(".sheet.seen")).hasCount(1);
			assertThat(this.page.locator(".sheet canvas")).hasAttribute("aria-label", "page " + next + " of record 1");
		}
		assertThat(this.page.locator(".sheet [role=option]").first()).hasText("A");
		says("#opened", "You opened 3 of 3 pages of this record.");
		assertThat(this.views.every(this.caseRef, this.record, "reviewer")).isTrue();
		assertThat(button("Next page")).isDisabled();
	}

	@Test
	void thePageFitsANarrowWindow() {
		this.page.setViewportSize(320, 640);
		opens();
		assertThat((Boolean) this.page
			.evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1"))
			.isTrue();
		assertThat(Pictures.barriers(this.page, "main")).isEmpty();
	}

	@Test
	void theCaseTabLeadsToTheRecordsAndTheRecordsBackToTheTask() {
		this.jobs.run(this.caseRef);
		StaffSession handler = browser.deskOf("handler", address());
		Page tasklist = handler.page();
		handler.take(this.caseRef, "Triage the request").openCase();
		tasklist.getByText("Look at the records, mark and redact them").click();
		tasklist.locator(".sheet.seen").waitFor();
		tasklist.getByText("Back to the task").click();
		tasklist.locator(".task-card h2", new Page.LocatorOptions().setHasText("Triage the request")).waitFor();
		assertThat(handler.refusals()).isEmpty();
		tasklist.context().close();
	}

	private void opens() {
		this.page.navigate(address() + "/staff/records/" + this.caseRef);
		this.page.locator(".sheet.seen").waitFor();
	}

	private void chooses(String code, String reason) {
		this.page.locator("#code").selectOption(code);
		assertThat(this.page.locator("#meaning")).containsText("para 16");
		this.page.locator("#reason").fill(reason);
	}

	private Locator button(String name) {
		return this.page.locator("button", new Page.LocatorOptions().setHasText(name));
	}

	private void says(String where, String words) {
		assertThat(this.page.locator(where)).containsText(words);
	}

	private void keep(String picture) {
		this.page.evaluate("window.scrollTo(0, 0)");
		Pictures.keep(this.page, picture);
	}

	private List<RedactionMark> standing() {
		return this.redactions.log(this.caseRef, this.record);
	}

	private byte[] copy() throws IOException {
		DocumentInfo copy = this.documents.ofCase(this.caseRef)
			.stream()
			.filter((one) -> one.origin() == Origin.REDACTION)
			.findFirst()
			.orElseThrow();
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		this.documents.open(this.caseRef, copy.id()).transferTo(content);
		return content.toByteArray();
	}

	/** What PDFBox reads and, where it is installed, poppler. */
	private static List<String> readers(byte[] pdf) throws IOException, InterruptedException {
		if (!Files.isExecutable(Path.of("/usr/bin/pdftotext"))) {
			return List.of(PagedPdf.words(pdf));
		}
		Process reader = new ProcessBuilder("/usr/bin/pdftotext", "-layout", "-", "-").start();
		try (OutputStream file = reader.getOutputStream()) {
			file.write(pdf);
		}
		String words = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(reader.waitFor()).isZero();
		return List.of(PagedPdf.words(pdf), words);
	}

	private String address() {
		return "http://localhost:" + this.port;
	}

}
