package org.candour.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The council's interface, as a force's client of the demonstration uses it. */
final class Council {

	static final String REQUESTS = "/api/v1/disclosure-requests";

	private static final String CLIENT = "northshire-police-demo:candour-demo-2026";

	private static final String SCOPES = "disclosures.read disclosures.write";

	private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(5))
		.build();

	private final String address;

	private final String request;

	private String token;

	Council(int port) {
		this.address = "http://127.0.0.1:" + port;
		try {
			this.request = Files.readString(Path.of("docs/examples/police-request.json"));
		}
		catch (IOException ex) {
			throw new IllegalStateException("Run this from the top of the project.", ex);
		}
	}

	/** Gets a token, which is good for some minutes. */
	Council signIn() throws IOException, InterruptedException {
		HttpRequest ask = HttpRequest.newBuilder(URI.create(this.address + "/oauth2/token"))
			.header("Authorization",
					"Basic " + Base64.getEncoder().encodeToString(CLIENT.getBytes(StandardCharsets.UTF_8)))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers
				.ofString("grant_type=client_credentials&scope=" + URLEncoder.encode(SCOPES, StandardCharsets.UTF_8)))
			.build();
		Matcher found = TOKEN.matcher(this.http.send(ask, BodyHandlers.ofString()).body());
		if (!found.find()) {
			throw new IllegalStateException("No token was given.");
		}
		this.token = found.group(1);
		return this;
	}

	/** Submits the example request under a key and gives the path of what was opened. */
	String submit(String key) throws IOException, InterruptedException {
		HttpResponse<String> answer = this.http.send(to(REQUESTS).header("Content-Type", "application/json")
			.header("Idempotency-Key", key)
			.POST(BodyPublishers.ofString(this.request))
			.build(), BodyHandlers.ofString());
		if (answer.statusCode() != 201) {
			throw new IllegalStateException("Not acknowledged: %d".formatted(answer.statusCode()));
		}
		return answer.headers().firstValue("Location").orElseThrow();
	}

	/** The first page of the body's own requests. */
	void list() throws IOException, InterruptedException {
		HttpResponse<String> answer = this.http.send(to(REQUESTS + "?limit=50").build(), BodyHandlers.ofString());
		if (answer.statusCode() != 200) {
			throw new IllegalStateException("No list: %d".formatted(answer.statusCode()));
		}
	}

	boolean has(String path) throws IOException, InterruptedException {
		return this.http.send(to(path).build(), BodyHandlers.discarding()).statusCode() == 200;
	}

	/** Whether the application answers and says that it is up. */
	boolean open() throws InterruptedException {
		try {
			return this.http
				.send(HttpRequest.newBuilder(URI.create(this.address + "/actuator/health")).build(),
						BodyHandlers.discarding())
				.statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private HttpRequest.Builder to(String path) {
		return HttpRequest.newBuilder(URI.create(this.address + path))
			.timeout(Duration.ofSeconds(30))
			.header("Authorization", "Bearer " + this.token);
	}

}
