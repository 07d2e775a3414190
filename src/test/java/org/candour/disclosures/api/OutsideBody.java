package org.candour.disclosures.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.candour.disclosures.Bodies;
import org.candour.disclosures.Body;
import org.candour.disclosures.oauth.ApiClients;

import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** An outside body that calls the interface over HTTP, with a token of its own. */
public final class OutsideBody {

	static final String REQUESTS = "/api/v1/disclosure-requests";

	private static final String SECRET = "a-secret-of-the-tests";

	private static final ObjectMapper JSON = new ObjectMapper();

	private final TestRestTemplate http;

	private final String client;

	private String token;

	private OutsideBody(TestRestTemplate http, String client) {
		this.http = http;
		this.client = client;
	}

	public static OutsideBody police(TestRestTemplate http, Bodies bodies, ApiClients clients) {
		return of("northshire-police", "northshire.police.example", Set.of("GW-POL-VOL", "GW-LIFE"), http, bodies,
				clients);
	}

	static OutsideBody ambulance(TestRestTemplate http, Bodies bodies, ApiClients clients) {
		return of("northshire-ambulance", "northshire-ambulance.example", Set.of("GW-LIFE"), http, bodies, clients);
	}

	private static OutsideBody of(String id, String domain, Set<String> gateways, TestRestTemplate http, Bodies bodies,
			ApiClients clients) {
		bodies.add(new Body(id, id, Set.of(domain), "01632 960101", gateways));
		clients.addWithSecret(id + "-tests", id, gateways, SECRET);
		OutsideBody body = new OutsideBody(http, id + "-tests");
		body.token = body.askForToken(SECRET, "disclosures.read disclosures.write")
			.getBody()
			.get("access_token")
			.asText();
		return body;
	}

	ResponseEntity<JsonNode> askForToken(String secret, String scope) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
		headers.setBasicAuth(this.client, secret);
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>(
				Map.of("grant_type", List.of("client_credentials"), "scope", List.of(scope)));
		return this.http.exchange(URI.create(this.http.getRootUri() + "/oauth2/token"), HttpMethod.POST,
				new HttpEntity<>(form, headers), JsonNode.class);
	}

	/** The same body with another token, such as one with fewer scopes. */
	OutsideBody with(String otherToken) {
		OutsideBody same = new OutsideBody(this.http, this.client);
		same.token = otherToken;
		return same;
	}

	String bearer() {
		return "Bearer " + this.token;
	}

	String client() {
		return this.client;
	}

	OutsideBody withScope(String scope) {
		return with(askForToken(SECRET, scope).getBody().get("access_token").asText());
	}

	public ResponseEntity<JsonNode> get(String path) {
		return exchange(HttpMethod.GET, path, null, new HttpHeaders());
	}

	ResponseEntity<JsonNode> post(String path, String json) {
		return post(path, json, UUID.randomUUID().toString());
	}

	ResponseEntity<JsonNode> post(String path, String json, String key) {
		HttpHeaders headers = new HttpHeaders();
		if (key != null) {
			headers.set("Idempotency-Key", key);
		}
		return exchange(HttpMethod.POST, path, json, headers);
	}

	ResponseEntity<JsonNode> exchange(HttpMethod method, String path, String json, HttpHeaders headers) {
		if (json != null && headers.getContentType() == null) {
			headers.setContentType(MediaType.APPLICATION_JSON);
		}
		if (this.token != null) {
			headers.setBearerAuth(this.token);
		}
		return this.http.exchange(URI.create(this.http.getRootUri() + path), method, new HttpEntity<>(json, headers),
				JsonNode.class);
	}

	ResponseEntity<JsonNode> attach(String path, String part, String fileName, byte[] content) {
		return attach(path, part, fileName, content, UUID.randomUUID().toString());
	}

	ResponseEntity<JsonNode> attach(String path, String part, String fileName, byte[] content, String key) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.MULTIPART_FORM_DATA);
		headers.set("Idempotency-Key", key);
		headers.setBearerAuth(this.token);
		MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
		parts.add(part, new ByteArrayResource(content) {
			@Override
			public String getFilename() {
				return fileName;
			}
		});
		return this.http.exchange(URI.create(this.http.getRootUri() + path), HttpMethod.POST,
				new HttpEntity<>(parts, headers), JsonNode.class);
	}

	/** Sends several files in one request. */
	ResponseEntity<JsonNode> attach(String path, List<String> fileNames, byte[] content) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.MULTIPART_FORM_DATA);
		headers.set("Idempotency-Key", UUID.randomUUID().toString());
		headers.setBearerAuth(this.token);
		MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
		fileNames.forEach((fileName) -> parts.add("file", new ByteArrayResource(content) {
			@Override
			public String getFilename() {
				return fileName;
			}
		}));
		return this.http.exchange(URI.create(this.http.getRootUri() + path), HttpMethod.POST,
				new HttpEntity<>(parts, headers), JsonNode.class);
	}

	/** Submits a request in order and gives its path. */
	public String submitted() {
		return post(REQUESTS, aRequest()).getHeaders().getLocation().toString();
	}

	/** The request of docs/api.md. */
	static String aRequest() {
		try {
			return Files.readString(Path.of("docs/examples/police-request.json"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The request of docs/api.md with a member changed, or removed if the value is null.
	 */
	static String aRequestWith(String pointer, Object value) {
		try {
			JsonNode form = JSON.readTree(aRequest());
			int last = pointer.lastIndexOf('/');
			var parent = (ObjectNode) form.at(pointer.substring(0, last));
			if (value == null) {
				parent.remove(pointer.substring(last + 1));
			}
			else {
				parent.set(pointer.substring(last + 1), JSON.valueToTree(value));
			}
			return form.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
