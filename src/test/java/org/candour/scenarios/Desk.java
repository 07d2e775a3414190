package org.candour.scenarios;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.awaitility.Awaitility;
import org.candour.scenarios.Http.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** A member of staff at work on cases. */
final class Desk extends SignedIn {

	private static final DateTimeFormatter ENGINE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSZ");

	/** Steps before which somebody has read what they are about (RL-04, RL-05). */
	private static final Set<String> READING = Set.of("check-redactions", "check-selection", "approve",
			"approve-answer", "approve-compliance", "release-answer", "release-response");

	private Desk(int port, String username) {
		super(port, username);
	}

	static Desk of(int port, String username) {
		return new Desk(port, username);
	}

	/** The steps of a case that this person is offered. */
	List<String> steps(String caseRef) {
		List<String> steps = new ArrayList<>();
		tasks(caseRef).forEach((task) -> steps.add(task.path("taskDefinitionKey").asText()));
		return steps;
	}

	/** How many tasks of a case are counted for this person. */
	int count(String caseRef) {
		return engine("POST", "task/count", Map.of("processInstanceBusinessKey", caseRef)).json().path("count").asInt();
	}

	JsonNode tasks(String caseRef) {
		return engine("POST", "task?firstResult=0&maxResults=50", Map.of("processInstanceBusinessKey", caseRef)).json();
	}

	JsonNode task(String caseRef, String step) {
		for (JsonNode task : tasks(caseRef)) {
			if (task.path("taskDefinitionKey").asText().equals(step)) {
				return task;
			}
		}
		throw new AssertionError("%s is not offered %s but %s".formatted(username(), step, steps(caseRef)));
	}

	Answer claim(String taskId) {
		return engine("POST", "task/" + taskId + "/claim", Map.of("userId", username()));
	}

	/**
	 * Takes a step and completes it with the form. Whoever looks, approves or releases
	 * reads first what it is about.
	 */
	void completes(String caseRef, String step, Map<String, ?> form) {
		if (READING.contains(step)) {
			readsTheAnswer(caseRef, form);
			opensAllFiles(caseRef);
		}
		assertThat(tries(caseRef, step, form)).hasToString("204 ");
	}

	/** Opens every file of a case that may be opened, once what leaves is made new. */
	void opensAllFiles(String caseRef) {
		Awaitility.await()
			.until(() -> !caseFile(caseRef).path("records").path("obstacles").toString().contains("being made new"));
		caseFile(caseRef).get("documents").forEach((document) -> {
			if (!document.path("quarantined").asBoolean()) {
				opensFile(caseRef, document.get("id").asText());
			}
		});
	}

	/** Opens one file of a case. */
	byte[] opensFile(String caseRef, String document) {
		Answer file = http().get("/staff/api/cases/" + caseRef + "/documents/" + document, "Accept", "*/*");
		assertThat(file.status()).as(file.text()).isEqualTo(200);
		return file.body();
	}

	/** Has the letter written as it would leave now, whatever comes of it. */
	Answer asksForTheLetter(String caseRef, Map<String, ?> about) {
		return sends(caseRef, "answer-letter", about);
	}

	/** Reads the letter and its schedule as they would leave with this decision. */
	void readsTheAnswer(String caseRef, Map<String, ?> form) {
		Map<String, Object> about = new HashMap<>();
		Object decision = form.get("decision");
		if (decision != null && !decision.equals("SEND_BACK")) {
			about.put("decision", decision);
			about.put("codes", form.get("refusalCodes"));
		}
		Answer answer = asksForTheLetter(caseRef, about);
		if (answer.status() == 201) {
			answer.json().forEach((document) -> opensFile(caseRef, document.asText()));
		}
	}

	/** Takes a step and sends its form, whatever comes of it. */
	Answer tries(String caseRef, String step, Map<String, ?> form) {
		String taskId = task(caseRef, step).path("id").asText();
		Answer claimed = claim(taskId);
		return (claimed.status() == 204) ? submits(taskId, form) : claimed;
	}

	Answer submits(String taskId, Map<String, ?> form) {
		Map<String, Object> variables = new HashMap<>();
		form.forEach((name, value) -> variables.put(name, variable(value)));
		return engine("POST", "task/" + taskId + "/submit-form", Map.of("variables", variables));
	}

	/** A look at the case. */
	Answer opens(String caseRef) {
		return http().get("/staff/api/cases/" + caseRef, "Accept", "application/json");
	}

	/** The pages this person is led to, and how much waits on each. */
	Map<String, Integer> menu() {
		Map<String, Integer> pages = new LinkedHashMap<>();
		asks("/staff/api/menu").forEach((page) -> pages.put(page.path("path").asText(), page.path("waiting").asInt()));
		return pages;
	}

	JsonNode caseFile(String caseRef) {
		Answer answer = opens(caseRef);
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		return answer.json();
	}

	Answer writes(String caseRef, String kind, String text) {
		return staff("/staff/api/cases/" + caseRef + "/" + kind, json(Map.of("text", text)), "application/json");
	}

	/** Adds a PDF that was found and gives its id. */
	String uploads(String caseRef, String fileName, byte[] pdf) {
		Multipart form = Multipart.file(fileName, pdf);
		Answer answer = staff("/staff/api/cases/" + caseRef + "/documents", form.body(), form.contentType());
		assertThat(answer.status()).as(answer.text()).isEqualTo(201);
		return answer.json().path("id").asText();
	}

	/** Adds a file, whatever comes of it. */
	Answer triesToUpload(String caseRef, String fileName, byte[] content) {
		Multipart form = Multipart.file(fileName, content);
		return staff("/staff/api/cases/" + caseRef + "/documents", form.body(), form.contentType());
	}

	/** Adds a redacted copy of a record found, whatever comes of it. */
	Answer redacts(String caseRef, String original, byte[] copy) {
		Multipart form = Multipart.file(Map.of("redactionOf", original), "copy.pdf", copy);
		return staff("/staff/api/cases/" + caseRef + "/documents", form.body(), form.contentType());
	}

	/** Says what becomes of a record found, whatever comes of it. */
	Answer marks(String caseRef, String documentId, Map<String, ?> mark) {
		return sends(caseRef, "documents/" + documentId + "/mark", mark);
	}

	/** Sends something to a part of the case, whatever comes of it. */
	Answer sends(String caseRef, String part, Map<String, ?> content) {
		return staff("/staff/api/cases/" + caseRef + "/" + part, json(content), "application/json");
	}

	/** Adds something to a part of the case and gives its id. */
	String adds(String caseRef, String part, Map<String, ?> content) {
		Answer answer = sends(caseRef, part, content);
		assertThat(answer.status()).as(answer.text()).isEqualTo(201);
		return answer.json().path("id").asText();
	}

	/** Says that a document is released. */
	void includes(String caseRef, String documentId) {
		assertThat(staff("/staff/api/cases/" + caseRef + "/documents/" + documentId + "/mark",
				json(Map.of("release", "INCLUDE")), "application/json"))
			.hasToString("204 ");
	}

	/** What would become of a case's dates. */
	Answer reckons(String caseRef, String supposition) {
		return http().get("/staff/api/cases/" + caseRef + "/what-if?" + supposition, "Accept", "application/json");
	}

	/** When a step itself is due. */
	Instant due(String caseRef, String step) {
		JsonNode task = task(caseRef, step);
		return moment(task.hasNonNull("followUp") ? task.path("followUp") : task.path("due"));
	}

	/**
	 * By what day Tasklist lists a step: the last one to answer its case, if it is owed.
	 */
	Instant listedBy(String caseRef, String step) {
		return moment(task(caseRef, step).path("due"));
	}

	private static Instant moment(JsonNode stated) {
		return OffsetDateTime.parse(stated.asText(), ENGINE_TIME).toInstant();
	}

	/** The tasks that a filter of Tasklist finds, in its order. */
	List<String> listed(String filter) {
		List<String> ids = new ArrayList<>();
		reads("filter?resourceType=Task&firstResult=0&maxResults=100").json().forEach((one) -> {
			if (one.path("name").asText().equals(filter)) {
				reads("filter/" + one.path("id").asText() + "/list?firstResult=0&maxResults=500").json()
					.forEach((task) -> ids.add(task.path("id").asText()));
			}
		});
		return ids;
	}

	private static Map<String, Object> variable(Object value) {
		if (value instanceof List<?>) {
			return Map.of("value", new String(json(value), StandardCharsets.UTF_8), "type", "Json");
		}
		if (value instanceof Boolean) {
			return Map.of("value", value, "type", "Boolean");
		}
		return (value instanceof Integer) ? Map.of("value", value, "type", "Integer") : Map.of("value", value);
	}

}
