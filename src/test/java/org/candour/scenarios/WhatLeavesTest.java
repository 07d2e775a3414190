package org.candour.scenarios;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.delivery.Collections;
import org.candour.documents.SampleFiles;
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
 * What leaves in answer to a person's request is what its items give, and nothing else;
 * an original never stands in for its redaction (RL-01, RL-02, RL-03, RL-06).
 */
@CandourTest
class WhatLeavesTest {

	private static final String BADGE = "blue-badge";

	private static final String PRIVILEGE = "DPA18-S2-P4-24";

	private static final byte[] REDACTED = PlainPdf.saying("XXXX");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SubmitRightsRequest requests;

	@Autowired
	private Collections collections;

	private House house;

	private Desk reviewer;

	@BeforeEach
	void openTheHouse() {
		this.house = new House(this.context);
		House.itIs(Instant.parse("2026-11-24T10:00:00Z"));
		this.reviewer = this.house.of("reviewer");
	}

	@AfterEach
	void putTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void anItemToBeRedactedIsNotDoneWithoutItsCopyAndTheOriginalNeverStandsIn() throws IOException {
		RightsCase request = received().clear()
			.searched(BADGE, "searcher.badge")
			.holds("UKGDPR", BADGE, "REDACT", PRIVILEGE)
			.collated(false, false, false, false)
			.exempted("NONE");
		assertRefused(request, "redact-items", Map.of("redactionNote", RightsCase.SAID),
				"Item 1: file 1 is to be redacted and has no redacted copy");
		assertThat(this.reviewer.redacts(request.caseRef(), files(request).get(0), REDACTED).status()).isEqualTo(201);
		answeredInPart(request);
		Map<String, byte[]> leaving = leaving(request);
		assertThat(leaving.keySet()).containsExactly("letter.pdf", "schedule.pdf", "item-01.pdf", "manifest.json");
		assertThat(PdfText.of(leaving.get("item-01.pdf"))).isEqualTo("XXXX");
		assertThat(PdfText.of(leaving.get("letter.pdf"))).contains("Item 1", "with parts removed");
	}

	@Test
	void aRedactionThatFailsTheSecondLookIsReplacedByTheNextOne() throws IOException {
		RightsCase request = received().clear()
			.searched(BADGE, "searcher.badge")
			.holds("UKGDPR", BADGE, "REDACT", PRIVILEGE)
			.collated(false, false, false, false)
			.exempted("NONE");
		String original = files(request).get(0);
		assertThat(this.reviewer.redacts(request.caseRef(), original, PlainPdf.saying("Only half")).status())
			.isEqualTo(201);
		request.step("reviewer", "redact-items", Map.of("redactionNote", RightsCase.SAID))
			.step("handler2", "check-redactions", Map.of("secondLook", "AGAIN", "secondLookNote", RightsCase.SAID));
		assertThat(this.reviewer.redacts(request.caseRef(), original, REDACTED).status()).isEqualTo(201);
		answeredInPart(request);
		Map<String, byte[]> leaving = leaving(request);
		assertThat(leaving.keySet()).containsExactly("letter.pdf", "schedule.pdf", "item-01.pdf", "manifest.json");
		assertThat(PdfText.of(leaving.get("item-01.pdf"))).isEqualTo("XXXX");
	}

	@Test
	void aRecordThatBelongsToNoItemStopsTheStepUntilItsReasonIsRecorded() throws IOException {
		RightsCase request = received().clear().searched(BADGE, "searcher.badge", 4);
		List<String> files = files(request);
		this.reviewer.adds(request.caseRef(), "items", item("RELEASE", files.get(0)));
		this.reviewer.adds(request.caseRef(), "items",
				RightsCase.item("UKGDPR", BADGE, "WITHHOLD", List.of(), PRIVILEGE));
		Answer marked = this.reviewer.marks(request.caseRef(), files.get(1), Map.of("release", "INCLUDE"));
		assertThat(marked.status()).as("nothing is marked beside the items").isEqualTo(422);
		assertThat(marked.text()).contains("what leaves follows from the items");
		assertRefused(request, "collate-items", collation(), "what becomes of files 2, 3, 4");
		assertReason(request, files.get(1), Map.of("fate", "DUPLICATE", "duplicateOf", files.get(0)), 204);
		assertReason(request, files.get(2), Map.of("fate", "OUT_OF_SCOPE"), 204);
		assertReason(request, files.get(3), Map.of("fate", "NOT_PERSONAL_DATA"), 204);
		assertReason(request, files.get(0), Map.of("fate", "OUT_OF_SCOPE"), 422);
		request.collated(false, false, false, false).exempted("NONE").redacted().proposed("GRANTED_PART", "RR-04");
		JsonNode counts = this.house.of("approver").caseFile(request.caseRef()).at("/records/counts");
		assertThat(counts.toString()).as("shown to the approver")
			.isEqualTo("{\"found\":4,\"given\":1,\"part\":0,\"withheld\":0,\"duplicates\":1,\"outOfScope\":1,"
					+ "\"notPersonalData\":1,\"open\":0}");
		request.approved().released();
		assertThat(leaving(request).keySet()).containsExactly("letter.pdf", "schedule.pdf", "item-01.pdf",
				"manifest.json");
	}

	@Test
	void aRecordThatComesInAfterTheReviewStopsTheRelease() throws IOException {
		RightsCase request = received().clear()
			.searched(BADGE, "searcher.badge")
			.holds("UKGDPR", BADGE, "RELEASE")
			.collated(false, false, false, false)
			.exempted("NONE")
			.redacted()
			.proposed("GRANTED_FULL");
		String late = this.house.of("searcher.badge").uploads(request.caseRef(), "late.pdf", SampleFiles.pdf("Late"));
		Answer refused = this.house.of("approver").tries(request.caseRef(), "approve-answer", RightsCase.approval());
		assertThat(refused.text()).contains("what becomes of file 2");
		assertReason(request, late, Map.of("fate", "OUT_OF_SCOPE"), 204);
		request.approved().released();
		assertThat(leaving(request)).hasSize(4);
	}

	@Test
	void letterScheduleFilesAndManifestCountAlike() throws IOException {
		RightsCase request = received().clear().searched(BADGE, "searcher.badge", 4);
		List<String> files = files(request);
		Map<String, Object> withheld = RightsCase.item("UKGDPR", BADGE, "WITHHOLD", List.of(), PRIVILEGE);
		withheld.put("documents", List.of(files.get(0)));
		this.reviewer.adds(request.caseRef(), "items", withheld);
		this.reviewer.adds(request.caseRef(), "items", item("RELEASE", files.get(2), files.get(1)));
		this.reviewer.adds(request.caseRef(), "items", item("RELEASE", files.get(3)));
		request.collated(false, false, false, false).exempted("NONE").redacted();
		request.proposed("GRANTED_PART", "RR-04").approved().released();
		Map<String, byte[]> leaving = leaving(request);
		assertThat(leaving.keySet()).containsExactly("letter.pdf", "schedule.pdf", "item-02a.pdf", "item-02b.pdf",
				"item-03.pdf", "manifest.json");
		for (String paper : List.of("letter.pdf", "schedule.pdf")) {
			assertThat(PdfText.of(leaving.get(paper))).as(paper)
				.contains("What you receive Item 2: record of Blue Badge Item 3: record of Blue Badge",
						"What you do not receive Item 1: record of Blue Badge");
		}
		JsonNode manifest = Http.JSON.readTree(leaving.get("manifest.json"));
		assertThat(manifest.path("items").findValuesAsText("name")).containsExactly("item-02a.pdf", "item-02b.pdf",
				"item-03.pdf");
	}

	@Test
	void whatAServiceSaysThatItFoundIsWhatItFiled() {
		RightsCase request = received().clear();
		request.step("handler", "choose-services", Map.of("services", List.of(BADGE), "searchScope", "All."));
		this.house.engineWorks(request.caseRef());
		Desk searcher = this.house.of("searcher.badge");
		searcher.uploads(request.caseRef(), "one.pdf", SampleFiles.pdf("One"));
		Answer refused = searcher.tries(request.caseRef(), "search-service", RightsCase.certificate(2));
		assertThat(refused.text()).contains("You say that you found 2 records; your service has filed 1");
		searcher.uploads(request.caseRef(), "two.pdf", SampleFiles.pdf("Two"));
		request.step("searcher.badge", "search-service", RightsCase.certificate(2))
			.holds("UKGDPR", BADGE, "RELEASE")
			.holds("UKGDPR", BADGE, "RELEASE");
		searcher.uploads(request.caseRef(), "three.pdf", SampleFiles.pdf("Three"));
		request.holds("UKGDPR", BADGE, "RELEASE");
		assertRefused(request, "collate-items", collation(), "certify 2 records found; on file: 3");
		Map<String, Object> explained = new HashMap<>(collation());
		explained.put("filedDifference", RightsCase.SAID);
		request.step("reviewer", "collate-items", explained);
	}

	@Test
	void whatIsByteForByteTheSameAsAWithheldRecordDoesNotLeave() {
		RightsCase request = received().clear();
		request.step("handler", "choose-services", Map.of("services", List.of(BADGE), "searchScope", "All."));
		this.house.engineWorks(request.caseRef());
		for (String name : List.of("one.pdf", "again.pdf")) {
			this.house.of("searcher.badge").uploads(request.caseRef(), name, SampleFiles.pdf("The same"));
		}
		request.step("searcher.badge", "search-service", RightsCase.certificate(2))
			.holds("UKGDPR", BADGE, "RELEASE")
			.holds("UKGDPR", BADGE, "WITHHOLD", PRIVILEGE)
			.collated(false, false, false, false)
			.exempted("NONE");
		assertRefused(request, "redact-items", Map.of("redactionNote", RightsCase.SAID),
				"Item 1: file 1 is byte for byte the same as file 2");
	}

	@Test
	void anItemThatIsGivenNamesItsFileAndAFileBelongsToOneItem() {
		RightsCase request = received().clear().searched(BADGE, "searcher.badge");
		String file = files(request).get(0);
		this.reviewer.adds(request.caseRef(), "items", item("RELEASE"));
		this.reviewer.adds(request.caseRef(), "items", item("RELEASE", file));
		assertThat(this.reviewer.sends(request.caseRef(), "items", item("RELEASE", file)).text())
			.contains("Item 2 names this file already");
		assertRefused(request, "collate-items", collation(), "Item 1 is to be given and names no file");
	}

	private RightsCase received() {
		return new RightsCase(this.house,
				this.requests
					.submit(SampleRequests.of("R-ACCESS", Regime.UKGDPR, Instant.parse("2026-11-23T10:00:00Z")))
					.caseRef())
			.admitted();
	}

	private static Map<String, Object> item(String outcome, String... files) {
		Map<String, Object> item = RightsCase.item("UKGDPR", BADGE, outcome, List.of());
		item.put("documents", List.of(files));
		return item;
	}

	private static Map<String, Object> collation() {
		return Map.of("healthData", false, "socialWorkData", false, "educationData", false, "thirdParties", false,
				"partThree", false);
	}

	private void answeredInPart(RightsCase request) {
		request.redacted().proposed("GRANTED_PART", "RR-04").approved().released();
	}

	/** Ids of the records found, in the order of their numbers. */
	private List<String> files(RightsCase request) {
		List<String> files = new ArrayList<>();
		this.reviewer.caseFile(request.caseRef()).path("documents").forEach((document) -> {
			if (document.path("origin").asText().equals("SEARCH")) {
				files.add(document.path("id").asText());
			}
		});
		return files;
	}

	private Map<String, byte[]> leaving(RightsCase request) throws IOException {
		return Bundles.files(this.collections, request.caseRef());
	}

	private void assertRefused(RightsCase request, String step, Map<String, ?> form, String sentence) {
		this.house.engineWorks(request.caseRef());
		Answer refused = this.reviewer.tries(request.caseRef(), step, form);
		assertThat(refused.status()).isNotEqualTo(204);
		assertThat(refused.text()).contains(sentence).doesNotContain(RightsCase.SAID);
	}

	private void assertReason(RightsCase request, String file, Map<String, ?> reason, int status) {
		Map<String, Object> worded = new HashMap<>(reason);
		worded.put("note", RightsCase.SAID);
		Answer answer = this.reviewer.sends(request.caseRef(), "documents/" + file + "/reason", worded);
		assertThat(answer.status()).as(answer.text()).isEqualTo(status);
	}

}
