package org.candour.scenarios;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.delivery.Collections;
import org.candour.documents.DocumentInfo;
import org.candour.documents.Documents;
import org.candour.law.Regime;
import org.candour.letters.PdfText;
import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Schedules and certificates are files of the case; one schedule goes with the answer.
 */
@CandourTest
class SchedulesAsFilesTest {

	private static final String BADGE = "blue-badge";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SubmitRightsRequest requests;

	@Autowired
	private Collections collections;

	@Autowired
	private Documents documents;

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
	void thePersonReadsWhatIsGivenAndWhatNotAndTheCouncilKeepsWhy() throws IOException {
		RightsCase request = received("R-ACCESS").clear().searched(BADGE, "searcher.badge", 2);
		given(request);
		request.holds("UKGDPR", BADGE, "WITHHOLD", "DPA18-S2-P4-24")
			.collated(false, false, false, false)
			.exempted("NONE")
			.redacted()
			.proposed("GRANTED_PART", "RR-04")
			.approved()
			.released();
		Map<String, byte[]> bundle = Bundles.files(this.collections, request.caseRef());
		assertThat(bundle.keySet()).containsExactly("letter.pdf", "schedule.pdf", "item-01.pdf", "manifest.json");
		String visible = PdfText.of(bundle.get("schedule.pdf"));
		assertThat(visible)
			.contains("What you receive", "Item 1: record of Blue Badge", "What you do not receive",
					"Item 2: record of Blue Badge")
			.doesNotContain(RightsCase.SAID, "DPA18", "For the council only");
		assertThat(new String(bundle.get("manifest.json"))).contains("\"schedule\"");
		String internal = file(request.caseRef(), "schedule-internal.pdf");
		assertThat(internal).contains("For the council only", "WITHHOLD under DPA18-S2-P4-24", RightsCase.SAID);
		assertAccessible(bundle.get("schedule.pdf"));
	}

	@Test
	void aSilentScheduleHasNoGapInItsNumbers() throws IOException {
		RightsCase request = received("R-ACCESS").clear().searched(BADGE, "searcher.badge", 2);
		request.holds("UKGDPR", BADGE, "WITHHOLD", "DPA18-S2-P1-2");
		given(request);
		request.collated(false, false, false, false)
			.exempted("LIVE_ENQUIRY")
			.redacted()
			.proposed("GRANTED_PART", "RR-04")
			.advised("AGREE")
			.approved()
			.released();
		Map<String, byte[]> bundle = Bundles.files(this.collections, request.caseRef());
		for (String name : List.of("letter.pdf", "schedule.pdf")) {
			assertThat(PdfText.of(bundle.get(name))).as(name)
				.contains("Item 1: record of Blue Badge")
				.doesNotContain("Item 2", "do not receive", RightsCase.SAID);
		}
		assertThat(bundle.keySet()).as("nor have the names of the files").contains("item-01.pdf");
	}

	@Test
	void whoErasedWhatIsCertifiedInAFile() throws IOException {
		RightsCase request = received("R-ERASE").searched(BADGE, "searcher.badge").holds("UKGDPR", BADGE, "ERASE");
		request.step("handler", "find-basis", Map.of("lawfulBasis", "ART6-1-A", "automated", false, "holdConflict",
				false, "basisNote", RightsCase.SAID));
		Map<String, Object> weighed = RightsCase.proposal("ERASED");
		weighed.putAll(Map.of("erasureGround", "A17-1-B", "erasureLimit", "NONE", "madePublic", false));
		request.step("handler", "weigh-erasure-grounds", weighed)
			.approved()
			.step("searcher.badge", "erase-record",
					Map.of("changeDone", "DONE", "backupsNoted", true, "changeNote", "Deleted from the badge system."));
		assertThat(file(request.caseRef(), "erasure-certificate.pdf")).contains("Certificate of erasure",
				"Blue Badge: erased. Certified by searcher.badge on 24 November 2026", "Deleted from the badge system.",
				"Backups are overwritten when they expire.");
	}

	@Test
	void searchersAreNotShownWhatTheCouncilKeepsForItself() {
		RightsCase request = received("R-ACCESS").clear().searched(BADGE, "searcher.badge");
		given(request);
		request.collated(false, false, false, false)
			.exempted("NONE")
			.redacted()
			.proposed("GRANTED_FULL")
			.approved()
			.released();
		assertThat(shown("handler", request.caseRef())).contains("schedule.pdf", "schedule-internal.pdf");
		assertThat(shown("searcher.badge", request.caseRef())).doesNotContain("schedule.pdf", "schedule-internal.pdf");
	}

	private RightsCase received(String right) {
		return new RightsCase(this.house,
				this.requests.submit(SampleRequests.of(right, Regime.UKGDPR, Instant.parse("2026-11-23T10:00:00Z")))
					.caseRef())
			.admitted();
	}

	private void given(RightsCase request) {
		request.holds("UKGDPR", BADGE, "RELEASE");
	}

	/** The words of a file that lies among the documents of the case. */
	private String file(String caseRef, String name) throws IOException {
		DocumentInfo found = this.documents.ofCase(caseRef)
			.stream()
			.filter((document) -> document.fileName().equals(name))
			.findFirst()
			.orElseThrow();
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		this.documents.read(caseRef, found.id(), pdf);
		assertAccessible(pdf.toByteArray());
		return PdfText.of(pdf.toByteArray());
	}

	private List<String> shown(String username, String caseRef) {
		List<String> names = new ArrayList<>();
		for (JsonNode document : this.house.of(username).caseFile(caseRef).path("documents")) {
			names.add(document.path("name").asText(document.path("fileName").asText()));
		}
		return names;
	}

	private static void assertAccessible(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
			assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
		}
	}

}
