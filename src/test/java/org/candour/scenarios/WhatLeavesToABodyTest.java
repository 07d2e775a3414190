package org.candour.scenarios;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.candour.delivery.Collections;
import org.candour.documents.SampleFiles;
import org.candour.scenarios.Http.Answer;
import org.candour.letters.PdfText;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What leaves to a body is what the mark of each record found says, and nothing else; an
 * original never stands in for its redaction (RL-01, RL-02, RL-03).
 */
@CandourTest
class WhatLeavesToABodyTest {

	private static final byte[] REDACTED = PlainPdf.saying("XXXX");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Collections collections;

	private House house;

	private Desk reviewer;

	private PoliceCase request;

	private String ref;

	@BeforeEach
	void aRecordWasFound() {
		this.house = new House(this.context);
		this.reviewer = this.house.of("reviewer");
		this.ref = this.house.police().submits(PoliceRequest.inOrder());
		this.request = new PoliceCase(this.house, this.ref).calledBack().powerChecked("handler").searched();
	}

	@Test
	void aRecordToBeRedactedIsNotSelectedWithoutItsCopyAndTheOriginalNeverStandsIn() throws IOException {
		String original = files().get(0);
		assertRefused("select-items", "Nothing says what becomes of file 1");
		assertThat(this.reviewer.marks(this.ref, original, Map.of("release", "REDACT")).status()).isEqualTo(204);
		assertRefused("select-items", "Item 1: file 1 is to be redacted and has no redacted copy");
		Answer same = this.reviewer.redacts(this.ref, original, PlainPdf.saying(PoliceCase.SAID));
		assertThat(same.text()).contains("byte for byte a file that the case holds already");
		Answer word = this.reviewer.redacts(this.ref, original, SampleFiles.docx());
		assertThat(word.text()).contains("save the redacted copy as a PDF");
		String first = copyOf(original, PlainPdf.saying("Only half"));
		Answer copyOfACopy = this.reviewer.redacts(this.ref, first, PlainPdf.saying("Less"));
		assertThat(copyOfACopy.text()).contains("add the new copy to the record that was found");
		copyOf(original, REDACTED);
		Answer whole = this.reviewer.marks(this.ref, original, Map.of("release", "INCLUDE"));
		assertThat(whole.text()).contains("There is a redacted copy of this document");
		answered();
		Map<String, byte[]> leaving = Bundles.files(this.collections, this.ref);
		assertThat(leaving.keySet()).containsExactly("cover-sheet.pdf", "item-01.pdf", "manifest.json");
		assertThat(PdfText.of(leaving.get("item-01.pdf"))).isEqualTo("XXXX");
	}

	@Test
	void aRecordThatNobodyMarkedStopsTheApprovalUntilItsReasonIsRecorded() throws IOException {
		String first = files().get(0);
		this.reviewer.includes(this.ref, first);
		this.reviewer.completes(this.ref, "select-items", PoliceCase.selection(true));
		String late = this.house.of("searcher.children").uploads(this.ref, "late.pdf", PlainPdf.saying("Late"));
		Answer proposed = this.house.of("handler")
			.tries(this.ref, "weigh-tests", this.request.weighing(Map.of(), "DISCLOSED_PART", "DR-06"));
		assertThat(proposed.text()).contains("Nothing says what becomes of file 2");
		assertThat(this.reviewer.marks(this.ref, late, Map.of("release", "REDACT")).status()).isEqualTo(204);
		assertThat(this.reviewer.sends(this.ref, "documents/" + late + "/mark/removed", Map.of()).status())
			.isEqualTo(204);
		assertThat(this.reviewer
			.sends(this.ref, "documents/" + late + "/reason", Map.of("fate", "OUT_OF_SCOPE", "note", PoliceCase.SAID))
			.status()).isEqualTo(204);
		this.house.of("handler")
			.completes(this.ref, "weigh-tests", this.request.weighing(Map.of(), "DISCLOSED_PART", "DR-06"));
		JsonNode counts = this.house.of("approver").caseFile(this.ref).at("/records/counts");
		assertThat(counts.path("found").asInt()).isEqualTo(2);
		assertThat(counts.path("given").asInt()).isOne();
		assertThat(counts.path("outOfScope").asInt()).isOne();
		this.request.advised("AGREE").decided("DISCLOSED_PART", "DR-06").released();
		assertThat(Bundles.names(this.collections, this.ref)).containsExactly("cover-sheet.pdf", "item-01.pdf",
				"manifest.json");
	}

	private void answered() {
		this.reviewer.completes(this.ref, "select-items", PoliceCase.selection(true));
		this.request.weighed("DISCLOSED_PART", "DR-06").advised("AGREE").decided("DISCLOSED_PART", "DR-06").released();
	}

	private String copyOf(String original, byte[] content) {
		Answer added = this.reviewer.redacts(this.ref, original, content);
		assertThat(added.status()).as(added.text()).isEqualTo(201);
		return added.json().path("id").asText();
	}

	private List<String> files() {
		List<String> files = new ArrayList<>();
		this.reviewer.caseFile(this.ref).path("documents").forEach((document) -> {
			if (document.path("origin").asText().equals("SEARCH")) {
				files.add(document.path("id").asText());
			}
		});
		return files;
	}

	private void assertRefused(String step, String sentence) {
		Answer refused = this.reviewer.tries(this.ref, step, PoliceCase.selection(true));
		assertThat(refused.text()).contains(sentence).doesNotContain(PoliceCase.SAID);
	}

}
