package org.candour.scenarios;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.candour.scenarios.Http.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** A person signed in through the page, as in a browser, and what every page takes. */
class SignedIn {

	private static final String PASSWORD = "candour-demo-2026";

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private static final String ENGINE = "/camunda/api/engine/engine/default/";

	private final Http http;

	private final String username;

	SignedIn(int port, String username) {
		this.http = new Http(port);
		this.username = username;
		Matcher token = TOKEN.matcher(this.http.get("/login", "Accept", "text/html").text());
		assertThat(token.find()).isTrue();
		this.http.post("/login",
				("username=" + encode(username) + "&password=" + encode(PASSWORD) + "&_csrf=" + encode(token.group(1)))
					.getBytes(StandardCharsets.UTF_8),
				"Content-Type", "application/x-www-form-urlencoded");
		this.http.get("/camunda/app/tasklist/default/");
	}

	String username() {
		return this.username;
	}

	/** A page of our own. */
	Answer page(String path) {
		return this.http.get(path, "Accept", "text/html");
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

	Answer staff(String path, byte[] body, String type) {
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

	/** A look at what the engine offers under an address. */
	Answer reads(String path) {
		return this.http.get(ENGINE + path, "Accept", "application/json");
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

	static byte[] json(Object value) {
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
