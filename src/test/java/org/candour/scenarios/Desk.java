package org.candour.scenarios;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.candour.scenarios.Http.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** A member of staff at work, signed in through the page, as in a browser. */
final class Desk {

	private static final String PASSWORD = "candour-demo-2026";

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private static final String ENGINE = "/camunda/api/engine/engine/default/";

	private static final DateTimeFormatter ENGINE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSZ");

	/** Steps before which somebody has read what they are about (RL-04, RL-05). */
	private static final Set<String> READING = Set.of("check-redactions", "check-selection", "approve",
			"approve-answer", "approve-compliance", "release-answer", "release-response");

	private final Http http;

	private final String username;

	private Desk(Http http, String username) {
		this.http = http;
		this.username = username;
	}

	static Desk of(int port, String username) {
		Http http = new Http(port);
		Matcher token = TOKEN.matcher(http.get("/login", "Accept", "text/html").text());
		assertThat(token.find()).isTrue();
		http.post("/login",
				("username=" + encode(username) + "&password=" + encode(PASSWORD) + "&_csrf=" + encode(token.group(1)))
					.getBytes(StandardCharsets.UTF_8),
				"Content-Type", "application/x-www-form-urlencoded");
		http.get("/camunda/app/tasklist/default/");
		return new Desk(http, username);
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
		throw new AssertionError("%s is not offered %s but %s".formatted(this.username, step, steps(caseRef)));
	}

	Answer claim(String taskId) {
		return engine("POST", "task/" + taskId + "/claim", Map.of("userId", this.username));
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

	/** Opens every file of a case that may be opened. */
	void opensAllFiles(String caseRef) {
		caseFile(caseRef).get("documents").forEach((document) -> {
			if (!document.path("quarantined").asBoolean()) {
				opensFile(caseRef, document.get("id").asText());
			}
		});
	}

	/** Opens one file of a case. */
	byte[] opensFile(String caseRef, String document) {
		Answer file = this.http.get("/staff/api/cases/" + caseRef + "/documents/" + document, "Accept", "*/*");
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
		return this.http.get("/staff/api/cases/" + caseRef, "Accept", "application/json");
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

	/** A page of our own. */
	Answer page(String path) {
		return this.http.get(path, "Accept", "text/html");
	}

	/** What would become of a case's dates. */
	Answer reckons(String caseRef, String supposition) {
		return this.http.get("/staff/api/cases/" + caseRef + "/what-if?" + supposition, "Accept", "application/json");
	}

	/** An answer of the staff interface. */
	JsonNode asks(String path) {
		Answer answer = this.http.get(path, "Accept", "application/json");
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		return answer.json();
	}

	/** What the staff interface answers, whatever it is. */
	Answer gets(String path) {
		return this.http.get(path, "Accept", "application/json, text/csv");
	}

	/** Sends something to the staff interface, whatever comes of it. */
	Answer sendsTo(String path, Map<String, ?> content) {
		return staff(path, json(content), "application/json");
	}

	/** Sends what may not be JSON at all. */
	Answer sendsTextTo(String path, String body) {
		return staff(path, body.getBytes(StandardCharsets.UTF_8), "application/json");
	}

	/** Presses a button of a page. */
	Answer presses(String path) {
		return staff(path, new byte[0], "application/x-www-form-urlencoded");
	}

	/** Sends the form of a page with a file. */
	Answer sends(String path, Multipart form) {
		return staff(path, form.body(), form.contentType());
	}

	private Answer staff(String path, byte[] body, String type) {
		JsonNode token = this.http.get("/staff/api/token", "Accept", "application/json").json();
		return this.http.post(path, body, "Content-Type", type, "Accept", "application/json",
				token.path("header").asText(), token.path("token").asText());
	}

	Answer engine(String method, String path, Map<String, ?> body) {
		List<String> headers = new ArrayList<>(
				List.of("Accept", "application/json", "Content-Type", "application/json"));
		this.http.cookie("XSRF-TOKEN").ifPresent((token) -> headers.addAll(List.of("X-XSRF-TOKEN", token)));
		return this.http.send(method, ENGINE + path, json(body), headers.toArray(String[]::new));
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

	/** Opens a page of our own and sends its form. */
	Answer fills(String path, Map<String, String> fields) {
		Matcher token = TOKEN.matcher(page(path).text());
		assertThat(token.find()).isTrue();
		Map<String, String> all = new HashMap<>(fields);
		all.put("_csrf", token.group(1));
		String body = all.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + encode(field.getValue()))
			.collect(Collectors.joining("&"));
		return this.http.post(path, body.getBytes(StandardCharsets.UTF_8), "Content-Type",
				"application/x-www-form-urlencoded", "Accept", "text/html");
	}

	/** Sends a form from a page, as the browser does; fields are names and values. */
	Answer sends(String page, String path, String... fields) {
		Matcher token = TOKEN.matcher(page(page).text());
		StringBuilder form = new StringBuilder("_csrf=").append(token.find() ? encode(token.group(1)) : "");
		for (int field = 0; field < fields.length; field += 2) {
			form.append('&').append(fields[field]).append('=').append(encode(fields[field + 1]));
		}
		return this.http.post(path, form.toString().getBytes(StandardCharsets.UTF_8), "Content-Type",
				"application/x-www-form-urlencoded", "Accept", "text/html");
	}

	/** The browser. */
	Http http() {
		return this.http;
	}

	/** What the browser sends along to stay signed in. */
	String cookie() {
		return "JSESSIONID=" + this.http.cookie("JSESSIONID").orElseThrow();
	}

	/** The token of forms. */
	String token() {
		return asks("/staff/api/token").path("token").asText();
	}

	/** A look at what the engine offers under an address. */
	Answer reads(String path) {
		return this.http.get(ENGINE + path, "Accept", "application/json");
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

	private static byte[] json(Object value) {
		try {
			return Http.JSON.writeValueAsBytes(value);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String encode(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

}
