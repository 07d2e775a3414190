package org.candour.scenarios;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Sends the requests of a file one after the other, each with what came back before. */
final class HttpFileRun {

	private static final Pattern PLACE = Pattern.compile("\\{\\{([^}]+)}}");

	private static final Pattern BODY = Pattern.compile("(\\w+)\\.response\\.body\\.\\$\\.(.+)");

	private static final Pattern HEADER = Pattern.compile("(\\w+)\\.response\\.headers\\.(.+)");

	private final HttpClient client = HttpClient.newHttpClient();

	private final Map<String, HttpResponse<byte[]>> answers = new HashMap<>();

	private final HttpFile file;

	private final Map<String, String> variables;

	/** A run in which some variables have other values than in the file. */
	HttpFileRun(HttpFile file, Map<String, String> others) {
		this.file = file;
		this.variables = new HashMap<>(file.variables());
		assertThat(this.variables.keySet()).as("variables of %s", file.path()).containsAll(others.keySet());
		this.variables.putAll(others);
	}

	/** Sends all; the first other status than expected is a failure. */
	void all() throws IOException {
		for (HttpFile.Request request : this.file.requests()) {
			HttpResponse<byte[]> answer = send(request);
			assertThat(answer.statusCode())
				.as("%s, '%s': %s", this.file.path(), request.title(),
						new String(answer.body(), StandardCharsets.UTF_8))
				.isEqualTo(request.expect());
			if (request.name() != null) {
				this.answers.put(request.name(), answer);
			}
		}
	}

	private HttpResponse<byte[]> send(HttpFile.Request request) throws IOException {
		byte[] body = body(request);
		HttpRequest.Builder sent = HttpRequest.newBuilder(URI.create(filled(request.url())))
			.method(request.method(), (body.length > 0) ? BodyPublishers.ofByteArray(body) : BodyPublishers.noBody());
		request.headers().forEach((name, value) -> sent.header(name, credentials(filled(value))));
		try {
			return this.client.send(sent.build(), BodyHandlers.ofByteArray());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private byte[] body(HttpFile.Request request) throws IOException {
		// the parts of a form are separated as lines of a mail are
		String end = request.headers().getOrDefault("Content-Type", "").startsWith("multipart/") ? "\r\n" : "\n";
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (String line : request.body()) {
			if (body.size() > 0) {
				body.writeBytes(end.getBytes(StandardCharsets.UTF_8));
			}
			body.writeBytes(
					line.startsWith("< ") ? Files.readAllBytes(this.file.path().resolveSibling(line.substring(2)))
							: filled(line).getBytes(StandardCharsets.UTF_8));
		}
		return body.toByteArray();
	}

	/** "Basic name secret" is the readable form of what goes over the line. */
	private static String credentials(String value) {
		String[] words = value.split(" ");
		if (words.length != 3 || !words[0].equals("Basic")) {
			return value;
		}
		return "Basic "
				+ Base64.getEncoder().encodeToString((words[1] + ":" + words[2]).getBytes(StandardCharsets.UTF_8));
	}

	private String filled(String text) {
		return PLACE.matcher(text).replaceAll((place) -> Matcher.quoteReplacement(value(place.group(1))));
	}

	private String value(String place) {
		if (place.equals("$guid")) {
			return UUID.randomUUID().toString();
		}
		Matcher body = BODY.matcher(place);
		if (body.matches()) {
			return json(body.group(1), body.group(2));
		}
		Matcher header = HEADER.matcher(place);
		if (header.matches()) {
			return answer(header.group(1)).headers().firstValue(header.group(2)).orElseThrow();
		}
		assertThat(this.variables).as("variables of %s", this.file.path()).containsKey(place);
		return this.variables.get(place);
	}

	private String json(String name, String path) {
		try {
			String pointer = "/" + path.replaceAll("\\[(\\d+)]", "/$1").replace('.', '/');
			JsonNode found = Http.JSON.readTree(answer(name).body()).at(pointer);
			assertThat(found.isValueNode()).as("%s of the answer %s in %s", path, name, this.file.path()).isTrue();
			return found.asText();
		}
		catch (IOException ex) {
			throw new AssertionError("The answer %s is no JSON.".formatted(name), ex);
		}
	}

	private HttpResponse<byte[]> answer(String name) {
		assertThat(this.answers).as("answers so far in %s", this.file.path()).containsKey(name);
		return this.answers.get(name);
	}

}
