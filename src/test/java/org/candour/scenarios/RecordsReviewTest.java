package org.candour.scenarios;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.imageio.ImageIO;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseErasure;
import org.candour.cases.steps.AskedGroups;
import org.candour.documents.DocumentId;
import org.candour.documents.Documents;
import org.candour.documents.FileType;
import org.candour.documents.SampleFiles;
import org.candour.redaction.PageViews;
import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.candour.support.PagedPdf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Records are looked at, marked and copied over HTTP, by those who may. */
@CandourTest
@ExtendWith(OutputCaptureExtension.class)
class RecordsReviewTest {

	private static final String NEIGHBOUR = "Norbert Zqneighbour";

	private static final String BADGE = "blue-badge";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SubmitRightsRequest submitting;

	@Autowired
	private Documents documents;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private AskedGroups asked;

	@Autowired
	private PageViews views;

	@Autowired
	private JdbcClient jdbc;

	private House house;

	private RightsCase request;

	private String record;

	private Reviewing reviewer;

	@BeforeEach
	void aRecordIsFound() {
		this.house = new House(this.context);
		this.request = new RightsCase(this.house,
				this.submitting.submit(SampleRequests.of("R-ACCESS", Instant.now())).caseRef());
		this.request.admitted()
			.clear()
			.step("handler", "choose-services", Map.of("services", List.of(BADGE), "searchScope", RightsCase.SAID));
		this.record = uploads(this.request.caseRef());
		this.reviewer = at("reviewer");
	}

	@Test
	void aReviewerMarksEveryPlaceOfANameAndTheCopyHoldsNoneOfThem() throws IOException {
		JsonNode marks = this.reviewer.marksEvery(this.record, NEIGHBOUR);
		assertThat(marks).hasSize(3);
		assertThat(marks.toString()).contains("Norbert Zqneighbour", "Zqneighbour, Norbert");
		assertThat(this.reviewer.standing(this.record)).isEqualTo("MARKED");
		String copy = this.reviewer.copies(this.record);
		assertThat(this.reviewer.standing(this.record)).isEqualTo("CURRENT");
		String words = PagedPdf.words(content(copy));
		assertThat(words).contains("application", "Wilhelmina", "permit").doesNotContainIgnoringCase("Zqneighbour");
		assertThat(this.documents.find(this.request.caseRef(), DocumentId.of(copy)).redactionOf())
			.isEqualTo(DocumentId.of(this.record));
	}

	@Test
	void wordsAndReasonsAreReadableNowhereButInTheSealedCaseFile(CapturedOutput output) {
		String words = this.reviewer.marksEvery(this.record, NEIGHBOUR).path(0).path("words").asText();
		assertThat(words).contains("Zqneighbour");
		this.reviewer.marks(Reviewing.CODE, "Zqreason of a reviewer", List.of(Reviewing.firstLine(this.record, 2)));
		this.reviewer.copies(this.record);
		CanarySearch search = new CanarySearch(this.jdbc);
		assertThat(search.tables()).contains("redaction_mark", "redaction_record", "page_view");
		assertThat(search.tablesWith("Zqneighbour")).isEmpty();
		assertThat(search.tablesWith("Zqreason")).isEmpty();
		assertThat(output.getAll()).doesNotContainIgnoringCase("Zqneighbour").doesNotContainIgnoringCase("Zqreason");
	}

	@Test
	void everyChangeIsOnTheTrailByCodesAndIds() {
		JsonNode mark = marksFirstLine();
		this.reviewer.sends("/marks/changed", Map.of("id", mark.path("id").asText(), "version", 0, "code",
				"DPA18-S2-P4-24", "reason", Reviewing.REASON));
		JsonNode changed = this.reviewer.marksOf(this.record).path(0);
		assertThat(changed.path("code").asText()).isEqualTo("DPA18-S2-P4-24");
		assertThat(this.reviewer.takesBack(changed)).hasToString("204 ");
		assertThat(this.reviewer.putsBack(this.reviewer.marksOf(this.record).path(0))).hasToString("204 ");
		this.reviewer.copies(this.record);
		assertThat(trail()).contains("PASSAGE_MARKED", "MARK_CHANGED", "MARK_REMOVED", "MARK_RESTORED",
				"REDACTED_COPY_MADE");
	}

	@Test
	void aMarkNeedsACodeThatMayBeUsedInTheCaseAndAReason() {
		List<Map<String, Object>> passage = List.of(Reviewing.firstLine(this.record, 1));
		for (String code : List.of("", "DR-07", "BAR-LPP", "DPA18-S2-P1-4", "UKGDPR-A20-3", "NO-SUCH-CODE")) {
			refused(this.reviewer.marks(code, Reviewing.REASON, passage), 422, "RL-08");
		}
		refused(this.reviewer.marks(Reviewing.CODE, " ", passage), 422, "RL-08");
		refused(this.reviewer.marks(Reviewing.CODE, "x".repeat(2001), passage), 422, "RL-08");
		assertThat(this.reviewer.marksOf(this.record)).isEmpty();
	}

	@Test
	void theCodesSayWhatTheyMeanAndWhoMayApplyThem() {
		JsonNode codes = this.reviewer.asks("/codes");
		assertThat(codes).hasSizeGreaterThan(20).allSatisfy((code) -> {
			assertThat(code.path("name").asText()).isNotBlank();
			assertThat(code.path("citation").asText()).isNotBlank();
			assertThat(code.path("approvers")).isNotEmpty();
		});
	}

	@Test
	void aMarkOnTheOwnDataOfWhoeverAsksWarns() {
		JsonNode own = this.reviewer.marksEvery(this.record, SampleRequests.SUBJECT);
		assertThat(own).isNotEmpty().allMatch((mark) -> mark.path("ownData").asBoolean());
		assertThat(this.reviewer.marksEvery(this.record, NEIGHBOUR))
			.noneMatch((mark) -> mark.path("ownData").asBoolean());
	}

	@Test
	void twoWhoMarkAtOnceSeeEachOthersMarksAndNeitherOverwritesTheOther() {
		JsonNode first = marksFirstLine();
		Reviewing handler = at("handler");
		assertThat(
				handler.marks(Reviewing.CODE, Reviewing.REASON, List.of(Reviewing.firstLine(this.record, 2))).status())
			.isEqualTo(201);
		assertThat(this.reviewer.marksOf(this.record)).hasSize(2);
		assertThat(handler.takesBack(first)).hasToString("204 ");
		assertThat(this.reviewer
			.sends("/marks/changed", Map.of("id", first.path("id").asText(), "version", first.path("version").asLong(),
					"code", Reviewing.CODE, "reason", "Another reason"))
			.status()).isEqualTo(409);
		assertThat(this.reviewer.takesBack(first).status()).isEqualTo(409);
		assertThat(this.reviewer.marksOf(this.record).findValuesAsText("removedBy")).contains("handler");
	}

	@Test
	void aCopyIsOlderThanMarksThatChangedAndTheStepIsRefusedUntilItIsMadeAgain() {
		searched().holds("UKGDPR", BADGE, "REDACT", Reviewing.CODE);
		this.request.collated(false, false, false, false).exempted("NONE");
		marksFirstLine();
		refusesToHandOver("has no redacted copy");
		this.reviewer.copies(this.record);
		JsonNode more = this.reviewer
			.marks(Reviewing.CODE, Reviewing.REASON, List.of(Reviewing.firstLine(this.record, 2)))
			.json()
			.path(0);
		assertThat(this.reviewer.standing(this.record)).isEqualTo("OLDER");
		refusesToHandOver("the copy is older than the marks");
		this.reviewer.copies(this.record);
		this.request.step("reviewer", "redact-items", Map.of("redactionNote", RightsCase.SAID));
		assertThat(layers()).containsOnly("SECOND_LOOK");

		Reviewing handler = at("handler");
		assertThat(handler.takesBack(more)).hasToString("204 ");
		this.house.of("handler2").opensAllFiles(this.request.caseRef());
		Answer late = this.house.of("handler2")
			.tries(this.request.caseRef(), "check-redactions", Map.of("secondLook", "PASSED"));
		assertThat(late.text()).contains("the copy is older than the marks");
		assertThat(handler.putsBack(asItStands(more))).hasToString("204 ");
		assertThat(handler.standing(this.record)).as("put back, it changed nothing").isEqualTo("CURRENT");
		assertThat(handler.takesBack(asItStands(more))).hasToString("204 ");
		handler.copies(this.record);
		Answer own = this.house.of("handler")
			.tries(this.request.caseRef(), "check-redactions", Map.of("secondLook", "PASSED"));
		assertThat(own.status()).isNotEqualTo(204);
	}

	@Test
	void whoMarkedDoesNotTakeTheSecondLook() {
		searched().holds("UKGDPR", BADGE, "REDACT", Reviewing.CODE);
		this.request.collated(false, false, false, false).exempted("NONE");
		assertThat(at("handler").marks(Reviewing.CODE, Reviewing.REASON, List.of(Reviewing.firstLine(this.record, 1)))
			.status()).isEqualTo(201);
		this.reviewer.copies(this.record);
		this.request.step("reviewer", "redact-items", Map.of("redactionNote", RightsCase.SAID));
		this.house.of("handler").opensAllFiles(this.request.caseRef());
		Answer refused = this.house.of("handler")
			.tries(this.request.caseRef(), "check-redactions", Map.of("secondLook", "PASSED"));
		assertThat(refused.text()).contains("This step is for somebody who did not mark.");
		this.house.of("handler").engine("POST", "task/" + task("check-redactions") + "/unclaim", Map.of());
		this.request.step("handler2", "check-redactions", Map.of("secondLook", "PASSED"));
		assertThat(layers()).containsOnly("FINAL");
	}

	@Test
	void theTrailShowsThatSomebodyOpenedEveryPage() {
		Reviewing second = at("handler2");
		assertThat(second.gets("/" + this.record + "/pages/1/picture").status()).isEqualTo(200);
		assertThat(second.gets("/" + this.record + "/pages/2/picture").status()).isEqualTo(200);
		assertThat(second.sends("/" + this.record + "/views", Map.of("pages", List.of(1)))).hasToString("204 ");
		assertThat(every("handler2")).isFalse();
		assertThat(second.sends("/" + this.record + "/views", Map.of("pages", List.of(1, 2)))).hasToString("204 ");
		assertThat(every("handler2")).isTrue();
		assertThat(every("reviewer")).isFalse();
		refused(second.sends("/" + this.record + "/views", Map.of("pages", List.of(3))), 422, "PAGE");
		assertThat(this.audit.ofCase(this.request.caseRef(), 100, null))
			.extracting((row) -> row.action() + " " + row.facts().get("pages"))
			.contains("PAGES_OPENED 1", "PAGES_OPENED 2");
		assertThat(trail().stream().filter("DOCUMENT_READ"::equals)).as("once for each session").hasSize(1);
	}

	@Test
	void thePageIsForThoseWhoSeeTheFilesAndMarkingForThoseWhoRedact() {
		String page = "/staff/records/" + this.request.caseRef();
		for (String outsider : List.of("manager", "records", "searcher.badge", "admin", "legal")) {
			assertThat(this.house.of(outsider).page(page).status()).as(outsider).isIn(403, 404);
			assertThat(at(outsider).gets("/" + this.record + "/marks").status()).as(outsider).isIn(403, 404);
			assertThat(at(outsider).gets("/" + this.record + "/pages/1/picture").status()).as(outsider).isIn(403, 404);
		}
		for (String reader : List.of("approver", "dpo")) {
			assertThat(this.house.of(reader).page(page).status()).as(reader).isEqualTo(200);
			assertThat(at(reader).marks(Reviewing.CODE, Reviewing.REASON, List.of(Reviewing.firstLine(this.record, 1)))
				.status()).as(reader).isEqualTo(403);
			assertThat(at(reader).sends("/" + this.record + "/copy", Map.of()).status()).as(reader).isEqualTo(403);
		}
	}

	@Test
	void aWalledCaseIsNotFoundAndAnswersLikeOneThatNeverWas() {
		String walled = this.house.police().submits(PoliceRequest.inOrder().about("Hattie Handler", "1980-01-01"));
		for (String path : List.of("/staff/records/%s", "/staff/api/records/%s", "/staff/api/records/%s/codes")) {
			Answer there = this.house.of("handler").gets(path.formatted(walled));
			Answer never = this.house.of("handler").gets(path.formatted("DR-2026-999999"));
			assertThat(there.status()).isEqualTo(404);
			assertThat(like(there, walled)).isEqualTo(like(never, "DR-2026-999999"));
		}
		assertThat(at("handler", walled)
			.marks(Reviewing.CODE, Reviewing.REASON, List.of(Reviewing.firstLine(this.record, 1)))
			.status()).isEqualTo(404);
	}

	@Test
	void aFileOfAnotherCaseOrOfAnotherKindIsNotFound() {
		String other = this.submitting.submit(SampleRequests.of("R-ACCESS", Instant.now())).caseRef();
		String foreign = uploads(other);
		JsonNode mark = at("reviewer", other)
			.marks(Reviewing.CODE, Reviewing.REASON, List.of(Reviewing.firstLine(foreign, 1)))
			.json()
			.path(0);
		for (String part : List.of("", "/marks", "/pages/1/picture", "/pages/1/words")) {
			assertThat(this.reviewer.gets("/" + foreign + part).status()).as(part).isEqualTo(404);
		}
		assertThat(this.reviewer.marks(Reviewing.CODE, Reviewing.REASON, List.of(Reviewing.firstLine(foreign, 1)))
			.status()).isEqualTo(404);
		assertThat(this.reviewer.sends("/" + foreign + "/copy", Map.of()).status()).isEqualTo(404);
		assertThat(this.reviewer.sends("/search", Map.of("terms", List.of("name"), "document", foreign)).status())
			.isEqualTo(404);
		assertThat(this.reviewer.takesBack(mark).status()).isEqualTo(404);
		String copy = this.reviewer.copies(this.record);
		assertThat(this.reviewer.gets("/" + copy + "/pages/1/picture").status()).as("a copy is shown").isEqualTo(200);
		assertThat(
				this.reviewer.marks(Reviewing.CODE, Reviewing.REASON, List.of(Reviewing.firstLine(copy, 1))).status())
			.as("and not marked")
			.isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "x", "..%2f..%2fetc", "%00", "00000000-0000-0000-0000-000000000000", "'%20or%201=1--",
			"%3Cscript%3E" })
	void hostileNamesOfRecordsAndPagesAreNotFoundOrRefused(String id) {
		for (String path : List.of("/" + id, "/" + id + "/marks", "/" + id + "/pages/1/picture",
				"/" + this.record + "/pages/" + id + "/picture", "/" + this.record + "/pages/" + id + "/words")) {
			Answer answer = this.reviewer.gets(path);
			assertThat(answer.status()).as(path).isBetween(400, 499);
			assertThat(answer.text()).doesNotContain("Exception", "script");
		}
		assertThat(this.reviewer.sends("/marks/removed", Map.of("marks", List.of(Map.of("id", id, "version", 0))))
			.status()).isBetween(400, 499);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "null", "[]", "{\"passages\":null}", "{\"passages\":[null]}",
			"{\"code\":1,\"reason\":\"x\",\"passages\":[]}", "{\"unknown\":1}",
			"{\"code\":\"DPA18-S2-P3-16\",\"reason\":\"x\",\"passages\":[{\"document\":null,\"page\":1,\"boxes\":[]}]}",
			"{\"code\":\"DPA18-S2-P3-16\",\"reason\":\"x\",\"passages\":[{\"document\":\"DOC\",\"page\":1,\"boxes\":null}]}",
			"{\"code\":\"DPA18-S2-P3-16\",\"reason\":\"x\",\"passages\":[{\"document\":\"DOC\",\"page\":1,\"boxes\":[null]}]}",
			"{\"code\":\"DPA18-S2-P3-16\",\"reason\":\"x\",\"passages\":[{\"document\":\"DOC\",\"page\":99,\"boxes\":[{\"left\":0,\"top\":0,\"right\":1,\"bottom\":1}]}]}",
			"{\"code\":\"DPA18-S2-P3-16\",\"reason\":\"x\",\"passages\":[{\"document\":\"DOC\",\"page\":1,\"boxes\":[{\"left\":-1,\"top\":0,\"right\":2,\"bottom\":1}]}]}",
			"{\"code\":\"DPA18-S2-P3-16\",\"reason\":\"x\",\"passages\":[{\"document\":\"DOC\",\"page\":1,\"boxes\":[{\"left\":\"NaN\",\"top\":0,\"right\":1,\"bottom\":1}]}]}" })
	void whatIsNotAMarkIsRefusedWithASentence(String body) {
		for (String part : List.of("/marks", "/marks/removed", "/marks/changed", "/search",
				"/" + this.record + "/views")) {
			Answer answer = this.reviewer.sendsText(part, body.replace("DOC", this.record));
			assertThat(answer.status()).as(part).isBetween(400, 499);
			assertThat(answer.text()).doesNotContain("Exception", "org.candour");
		}
		assertThat(this.reviewer.marksOf(this.record)).isEmpty();
	}

	@Test
	void aRecordThatCannotBeShownSaysWhyAndIsNotMarked() {
		String broken = this.house.of("searcher.badge")
			.uploads(this.request.caseRef(), "broken.pdf", SampleFiles.pdfOf("(An invented application)"));
		Answer answer = this.reviewer.gets("/" + broken);
		assertThat(answer.status()).isEqualTo(409);
		assertThat(answer.json().path("detail").asText()).isNotBlank();
		refused(this.reviewer.marks(Reviewing.CODE, Reviewing.REASON, List.of(Reviewing.firstLine(broken, 1))), 422,
				"RL-10");
		assertThat(this.reviewer.finds(broken, "application").path("notSearched")).hasSize(1);
	}

	@Test
	void aPictureIsMarkedByAreaAndItsCopyShowsNothingThere() throws IOException {
		BufferedImage photo = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
		Graphics2D drawing = photo.createGraphics();
		drawing.setColor(Color.YELLOW);
		drawing.fillRect(0, 0, 400, 300);
		drawing.dispose();
		ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
		ImageIO.write(photo, "jpeg", jpeg);
		String picture = this.house.of("searcher.badge")
			.uploads(this.request.caseRef(), "photo.jpg", jpeg.toByteArray());
		JsonNode mark = this.reviewer
			.marks(Reviewing.CODE, Reviewing.REASON, List.of(Reviewing.passage(picture, 1, 0.4, 0.4, 0.8, 0.8)))
			.json()
			.path(0);
		assertThat(mark.path("words").asText()).isEmpty();
		String copy = this.reviewer.copies(picture);
		assertThat(this.documents.find(this.request.caseRef(), DocumentId.of(copy)).type()).isEqualTo(FileType.PDF);
		try (PDDocument shown = Loader.loadPDF(content(copy))) {
			assertThat(shown.getNumberOfPages()).isEqualTo(1);
			BufferedImage page = new PDFRenderer(shown).renderImage(0);
			assertThat(yellow(page, 0.1, 0.1)).isTrue();
			assertThat(yellow(page, 0.45, 0.75) || yellow(page, 0.75, 0.45) || yellow(page, 0.6, 0.6)).isFalse();
		}
	}

	private static boolean yellow(BufferedImage page, double x, double y) {
		Color color = new Color(page.getRGB((int) (x * page.getWidth()), (int) (y * page.getHeight())));
		return color.getRed() > 200 && color.getGreen() > 200 && color.getBlue() < 100;
	}

	@Test
	void disposalLeavesNoMarkAndNoView() {
		marksFirstLine();
		this.reviewer.copies(this.record);
		this.reviewer.sends("/" + this.record + "/views", Map.of("pages", List.of(1)));
		CaseErasure erasure = this.context.getBeansOfType(CaseErasure.class).get("redactionErasure");
		assertThat(erasure.destroy(this.request.caseRef())).containsEntry("redaction marks", 1)
			.containsEntry("page views", 1);
		for (String table : List.of("redaction_mark", "redaction_record", "page_view")) {
			assertThat(this.jdbc.sql("select count(*) from " + table + " where case_ref = ?")
				.param(this.request.caseRef())
				.query(Integer.class)
				.single()).as(table).isZero();
		}
		assertThat(erasure.destroy(this.request.caseRef())).as("twice does no harm")
			.containsEntry("redaction marks", 0);
	}

	private JsonNode marksFirstLine() {
		Answer answer = this.reviewer.marks(Reviewing.CODE, Reviewing.REASON,
				List.of(Reviewing.firstLine(this.record, 1)));
		assertThat(answer.status()).as(answer.text()).isEqualTo(201);
		return answer.json().path(0);
	}

	private JsonNode asItStands(JsonNode mark) {
		for (JsonNode one : this.reviewer.marksOf(this.record)) {
			if (one.path("id").equals(mark.path("id"))) {
				return one;
			}
		}
		throw new AssertionError("The mark is gone.");
	}

	private void refusesToHandOver(String why) {
		Answer refused = this.house.of("reviewer")
			.tries(this.request.caseRef(), "redact-items", Map.of("redactionNote", RightsCase.SAID));
		assertThat(refused.text()).contains(why);
	}

	private String task(String step) {
		return this.house.of("handler").task(this.request.caseRef(), step).path("id").asText();
	}

	private List<String> layers() {
		return this.reviewer.marksOf(this.record).findValuesAsText("layer");
	}

	private boolean every(String person) {
		return this.views.every(this.request.caseRef(), DocumentId.of(this.record), person);
	}

	private List<String> trail() {
		return this.audit.ofCase(this.request.caseRef(), 200, null).stream().map((row) -> row.action().name()).toList();
	}

	/** The service certifies the record that is on file. */
	private RightsCase searched() {
		return this.request.step("searcher.badge", "search-service", RightsCase.certificate(1));
	}

	private String uploads(String caseRef) {
		this.asked.add(caseRef, List.of("service-blue-badge"));
		return this.house.of("searcher.badge")
			.uploads(caseRef, "badge %s.pdf".formatted(UUID.randomUUID()),
					PagedPdf.of(
							"An application of Wilhelmina Testperson\nseen by Norbert Zqneighbour at the gate\n"
									+ "and later by Zqneighbour, Norbert again",
							"The permit was granted\nNorbert\nZqneighbour agreed"));
	}

	private Reviewing at(String person) {
		return at(person, this.request.caseRef());
	}

	private Reviewing at(String person, String caseRef) {
		return new Reviewing(this.house.of(person), caseRef);
	}

	private byte[] content(String document) throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		this.documents.read(this.request.caseRef(), DocumentId.of(document), content);
		return content.toByteArray();
	}

	private static void refused(Answer answer, int status, String rule) {
		assertThat(answer.status()).as(answer.text()).isEqualTo(status);
		assertThat(answer.json().path("rule").asText()).isEqualTo(rule);
	}

	/** The answer without what must differ: the address and the correlation. */
	private static String like(Answer answer, String reference) {
		return answer.status() + answer.text().replace(reference, "?").replaceAll("[0-9a-f-]{32,36}", "?");
	}

}
