package org.candour.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.delivery.Collections;
import org.candour.law.Regime;
import org.candour.letters.PdfText;
import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing leaves as it came: what is given whole is a new file of what is seen, and
 * nothing of the old one, to people and to bodies alike.
 */
@CandourTest
class MadeNewToLeaveTest {

	private static final String BADGE = "blue-badge";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SubmitRightsRequest requests;

	@Autowired
	private Collections collections;

	@Autowired
	private AuditTrail audit;

	private House house;

	@BeforeEach
	void openTheHouse() {
		this.house = new House(this.context);
		House.itIs(Instant.parse("2026-11-24T10:00:00Z"));
	}

	@AfterEach
	void putTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void aPersonReceivesNewFilesWithNothingOfTheOldOnes() throws IOException {
		List<String> records = List.of("pdf-xmp-metadata.pdf", "pdf-bookmark.pdf", "jpeg-gps-exif.jpg",
				"jpeg-uncropped-thumbnail.jpg");
		RightsCase request = searched(records);
		for (int record = 0; record < records.size(); record++) {
			request.holds("UKGDPR", BADGE, "RELEASE");
		}
		request.collated(false, false, false, false)
			.exempted("NONE")
			.redacted()
			.proposed("GRANTED_FULL")
			.approved()
			.released();
		Map<String, byte[]> left = Bundles.files(this.collections, request.caseRef());
		assertThat(left.keySet()).containsExactly("letter.pdf", "schedule.pdf", "item-01.pdf", "item-02.pdf",
				"item-03.pdf", "item-04.pdf", "manifest.json");
		for (int record = 0; record < records.size(); record++) {
			byte[] made = left.get("item-0%d.pdf".formatted(record + 1));
			assertThat(made).as(records.get(record)).isNotEqualTo(sample(records.get(record)));
			assertHoldsPagesAlone(made);
		}
		assertThat(PdfText.of(left.get("item-01.pdf"))).as("what is seen can still be read and searched")
			.isEqualTo(PdfText.of(sample("pdf-xmp-metadata.pdf")));
		assertThat(this.audit.ofCase(request.caseRef(), 500, null)
			.stream()
			.filter((row) -> row.action() == AuditAction.RELEASE_COPY_MADE)).hasSize(records.size());
	}

	@Test
	void aBodyReceivesNewFilesToo() throws IOException {
		String caseRef = this.house.police().submits(PoliceRequest.inOrder());
		new PoliceCase(this.house, caseRef).calledBack()
			.powerChecked("handler")
			.searched()
			.reviewed(false)
			.weighed("DISCLOSED_FULL")
			.decided("DISCLOSED_FULL")
			.released();
		byte[] original = this.house.of("reviewer").opensFile(caseRef, found(caseRef).get(0));
		byte[] left = Bundles.files(this.collections, caseRef).get("item-01.pdf");
		assertThat(left).isNotEqualTo(original);
		assertThat(PdfText.of(left)).isEqualTo(PdfText.of(original));
		assertHoldsPagesAlone(left);
	}

	/** A black box over live words, made elsewhere: the words under it do not leave. */
	@Test
	void aCopyThatWasRedactedElsewhereLeavesWithoutWhatItsBoxesHide() throws IOException {
		byte[] boxed = sample("pdf-black-box-over-text.pdf");
		RightsCase request = searched(List.of("pdf-clean.pdf")).holds("UKGDPR", BADGE, "REDACT", "DPA18-S2-P4-24")
			.collated(false, false, false, false)
			.exempted("NONE");
		assertThat(PdfText.of(boxed)).contains("Brackenbury");
		assertThat(
				this.house.of("reviewer").redacts(request.caseRef(), found(request.caseRef()).get(0), boxed).status())
			.isEqualTo(201);
		request.redacted().proposed("GRANTED_PART", "RR-04").approved().released();
		byte[] left = Bundles.files(this.collections, request.caseRef()).get("item-01.pdf");
		assertThat(left).isNotEqualTo(boxed);
		assertThat(PdfText.of(left)).isNotBlank().doesNotContain("Brackenbury");
		assertHoldsPagesAlone(left);
	}

	@Test
	void whatCannotBeMadeNewIsNamedWithWhatToDoAndDoesNotLeave() throws IOException {
		RightsCase request = searched(List.of("pdf-no-pages.pdf")).holds("UKGDPR", BADGE, "RELEASE")
			.collated(false, false, false, false)
			.exempted("NONE");
		Desk reviewer = this.house.of("reviewer");
		Awaitility.await()
			.untilAsserted(() -> assertThat(reviewer.caseFile(request.caseRef()).at("/records/obstacles").toString())
				.contains("Item 1: file 1 cannot be made new", "redacted copy made elsewhere"));
		Answer refused = reviewer.tries(request.caseRef(), "redact-items", Map.of("redactionNote", RightsCase.SAID));
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.text()).contains("Item 1: file 1 cannot be made new");
	}

	@Test
	void theCopyThatLeavesIsListedForThoseWhoLookAtItAndKeptFromSearchers() throws IOException {
		RightsCase request = searched(List.of("pdf-clean.pdf")).holds("UKGDPR", BADGE, "RELEASE");
		Awaitility.await().until(() -> !files(request.caseRef(), "reviewer", "RELEASE_COPY").isEmpty());
		assertThat(files(request.caseRef(), "searcher.badge", "RELEASE_COPY")).isEmpty();
		assertThat(files(request.caseRef(), "searcher.badge", "SEARCH")).hasSize(1);
	}

	private static void assertHoldsPagesAlone(byte[] made) throws IOException {
		assertThat(new String(made, StandardCharsets.ISO_8859_1)).startsWith("%PDF-").doesNotContain("Exif", "JFIF\0");
		try (PDDocument document = Loader.loadPDF(made)) {
			assertThat(document.getNumberOfPages()).isPositive();
			assertThat(document.getDocumentInformation().getAuthor()).isNull();
			assertThat(document.getDocumentCatalog().getDocumentOutline()).isNull();
			assertThat(document.getDocumentCatalog().getAcroForm()).isNull();
			assertThat(document.getDocumentCatalog().getNames()).isNull();
		}
	}

	private RightsCase searched(List<String> records) throws IOException {
		RightsCase request = new RightsCase(this.house,
				this.requests
					.submit(SampleRequests.of("R-ACCESS", Regime.UKGDPR, Instant.parse("2026-11-23T10:00:00Z")))
					.caseRef())
			.admitted()
			.clear()
			.step("handler", "choose-services", Map.of("services", List.of(BADGE), "searchScope", RightsCase.SAID));
		this.house.engineWorks(request.caseRef());
		for (String record : records) {
			this.house.of("searcher.badge").uploads(request.caseRef(), record, sample(record));
		}
		return request.step("searcher.badge", "search-service", RightsCase.certificate(records.size()));
	}

	private List<String> found(String caseRef) {
		return files(caseRef, "reviewer", "SEARCH");
	}

	private List<String> files(String caseRef, String person, String origin) {
		List<String> files = new ArrayList<>();
		for (JsonNode document : this.house.of(person).caseFile(caseRef).path("documents")) {
			if (document.path("origin").asText().equals(origin)) {
				files.add(document.path("id").asText());
			}
		}
		return files;
	}

	private static byte[] sample(String name) throws IOException {
		try (InputStream in = MadeNewToLeaveTest.class.getResourceAsStream("/records/" + name)) {
			return in.readAllBytes();
		}
	}

}
