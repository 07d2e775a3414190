package org.candour.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.candour.scenarios.Http.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** A member of staff before the records of a case, as the page's scripts ask for them. */
record Reviewing(Desk desk, String caseRef) {

	static final String CODE = "DPA18-S2-P3-16";

	static final String REASON = "Not about the person who asks";

	private String base() {
		return "/staff/api/records/" + this.caseRef;
	}

	Answer gets(String part) {
		return this.desk.gets(base() + part);
	}

	JsonNode asks(String part) {
		return this.desk.asks(base() + part);
	}

	Answer sends(String part, Map<String, ?> content) {
		return this.desk.sendsTo(base() + part, content);
	}

	Answer sendsText(String part, String body) {
		return this.desk.sendsTextTo(base() + part, body);
	}

	/** Every place of a name, as the search finds it. */
	JsonNode finds(String document, String... terms) {
		Answer answer = sends("/search", Map.of("terms", List.of(terms), "document", document));
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		return answer.json();
	}

	/** Marks every place of a name in one go. */
	JsonNode marksEvery(String document, String name) {
		List<Map<String, Object>> passages = new ArrayList<>();
		finds(document, name).path("places")
			.forEach((place) -> passages.add(Map.of("document", place.path("document").asText(), "page",
					place.path("page").asInt(), "boxes", place.path("boxes"))));
		Answer answer = marks(CODE, REASON, passages);
		assertThat(answer.status()).as(answer.text()).isEqualTo(201);
		return answer.json();
	}

	Answer marks(String code, String reason, List<Map<String, Object>> passages) {
		return sends("/marks", Map.of("code", code, "reason", reason, "passages", passages));
	}

	/** A box that holds the whole first line of a page. */
	static Map<String, Object> firstLine(String document, int page) {
		return passage(document, page, 0.05, 0.03, 0.95, 0.09);
	}

	static Map<String, Object> passage(String document, int page, double left, double top, double right,
			double bottom) {
		return Map.of("document", document, "page", page, "boxes",
				List.of(Map.of("left", left, "top", top, "right", right, "bottom", bottom)));
	}

	Answer takesBack(JsonNode mark) {
		return sends("/marks/removed", Map.of("marks", List.of(version(mark))));
	}

	Answer putsBack(JsonNode mark) {
		return sends("/marks/restored", Map.of("marks", List.of(version(mark))));
	}

	static Map<String, Object> version(JsonNode mark) {
		return Map.of("id", mark.path("id").asText(), "version", mark.path("version").asLong());
	}

	JsonNode marksOf(String document) {
		return asks("/" + document + "/marks");
	}

	/** Makes the redacted copy and gives its id. */
	String copies(String document) {
		Answer answer = sends("/" + document + "/copy", Map.of());
		assertThat(answer.status()).as(answer.text()).isEqualTo(201);
		return answer.json().path("id").asText();
	}

	/** How the redaction of a record stands. */
	String standing(String document) {
		for (JsonNode record : asks("").path("records")) {
			if (record.path("id").asText().equals(document)) {
				return record.path("standing").asText();
			}
		}
		throw new AssertionError("The record is not listed.");
	}

}
