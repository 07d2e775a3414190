package org.candour.scenarios;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.candour.disclosures.Bodies;
import org.candour.disclosures.Body;
import org.candour.disclosures.oauth.ApiClients;
import org.candour.scenarios.Http.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** An invented police force that calls the interface with a token of its own. */
final class PoliceForce {

	static final String BODY = "scenario-police";

	private static final String SECRET = "a-secret-of-the-scenarios";

	private static final String REQUESTS = "/api/v1/disclosure-requests";

	private final Http http;

	private final String token;

	private PoliceForce(Http http, String token) {
		this.http = http;
		this.token = token;
	}

	/** The force, on the list of bodies and with a fresh token. */
	static PoliceForce on(int port, Bodies bodies, ApiClients clients) {
		return on(port, bodies, clients, BODY, Set.of("GW-POL-VOL", "GW-LIFE"));
	}

	/** The id of a body that may cite one power alone. */
	static String bodyCiting(String gateway) {
		return "scenario-" + gateway.toLowerCase(Locale.ROOT);
	}

	/** Another body that may cite these powers. */
	static PoliceForce on(int port, Bodies bodies, ApiClients clients, String body, Set<String> gateways) {
		bodies.add(new Body(body, "Northshire Police", Set.of("northshire.police.example"), "01632 960101", gateways));
		String client = body + "-tests";
		clients.addWithSecret(client, body, gateways, SECRET);
		return signedIn(port, client, SECRET);
	}

	/** The force of the demonstration, whose client is known already. */
	static PoliceForce demonstration(int port) {
		return signedIn(port, DemoClients.POLICE, DemoClients.SECRET);
	}

	private static PoliceForce signedIn(int port, String client, String secret) {
		Http http = new Http(port);
		String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
		Answer answer = http.post("/oauth2/token",
				"grant_type=client_credentials&scope=disclosures.read+disclosures.write"
					.getBytes(StandardCharsets.UTF_8),
				"Authorization", "Basic " + basic, "Content-Type", "application/x-www-form-urlencoded");
		assertThat(answer.status()).isEqualTo(200);
		return new PoliceForce(http, answer.json().path("access_token").asText());
	}

	/** Sends a request that is taken in and gives the case's reference. */
	String submits(PoliceRequest request) {
		Answer answer = post("", request.json());
		assertThat(answer.status()).as(answer.text()).isEqualTo(201);
		return answer.json().path("reference").asText();
	}

	/** Sends a request, whatever comes of it. */
	Answer tries(PoliceRequest request) {
		return post("", request.json());
	}

	Answer writes(String caseRef, String text) {
		return post("/" + caseRef + "/messages", "{\"text\": \"" + text + "\"}");
	}

	Answer attaches(String caseRef, String fileName, byte[] pdf) {
		Multipart form = Multipart.file(fileName, pdf);
		return this.http.post(REQUESTS + "/" + caseRef + "/attachments", form.body(), "Authorization", bearer(),
				"Content-Type", form.contentType(), "Idempotency-Key", UUID.randomUUID().toString());
	}

	Answer completes(String caseRef, PoliceRequest request) {
		return this.http.send("PUT", REQUESTS + "/" + caseRef, request.json().getBytes(StandardCharsets.UTF_8),
				"Authorization", bearer(), "Content-Type", "application/json", "If-Match", reads(caseRef).tag());
	}

	Answer withdraws(String caseRef) {
		return this.http.post(REQUESTS + "/" + caseRef + "/withdrawal", null, "Authorization", bearer(), "If-Match",
				reads(caseRef).tag(), "Idempotency-Key", UUID.randomUUID().toString());
	}

	/** Wants to be told at an address, and gives the webhook's path. */
	String listensAt(String url) {
		Answer answer = this.http.post("/api/v1/webhooks",
				"{\"url\": \"%s\"}".formatted(url).getBytes(StandardCharsets.UTF_8), "Authorization", bearer(),
				"Content-Type", "application/json", "Idempotency-Key", UUID.randomUUID().toString());
		assertThat(answer.status()).as(answer.text()).isEqualTo(201);
		return "/api/v1/webhooks/" + answer.json().at("/webhook/id").asText();
	}

	void listensNoMore(String webhook) {
		String tag = this.http.get(webhook, "Authorization", bearer()).tag();
		assertThat(this.http.send("DELETE", webhook, null, "Authorization", bearer(), "If-Match", tag).status())
			.isEqualTo(204);
	}

	Answer reads(String caseRef) {
		return get("/" + caseRef);
	}

	String state(String caseRef) {
		return reads(caseRef).json().path("state").asText();
	}

	Answer outcome(String caseRef) {
		return get("/" + caseRef + "/outcome");
	}

	/** What the council has written. */
	Answer messages(String caseRef) {
		return get("/" + caseRef + "/messages");
	}

	Answer fetches(String caseRef) {
		return get("/" + caseRef + "/outcome/package");
	}

	Answer corrections(String caseRef) {
		return get("/" + caseRef + "/corrections");
	}

	Answer correctionLetter(String caseRef, String id) {
		return get("/" + caseRef + "/corrections/" + id + "/letter");
	}

	Answer receiptsCorrection(String caseRef, String id) {
		return this.http.post(REQUESTS + "/" + caseRef + "/corrections/" + id + "/receipt", new byte[0],
				"Authorization", bearer(), "Idempotency-Key", UUID.randomUUID().toString());
	}

	Answer coverSheet(String caseRef) {
		return get("/" + caseRef + "/outcome/cover-sheet");
	}

	private Answer get(String path) {
		return this.http.get(REQUESTS + path, "Authorization", bearer());
	}

	private Answer post(String path, String json) {
		return this.http.post(REQUESTS + path, json.getBytes(StandardCharsets.UTF_8), "Authorization", bearer(),
				"Content-Type", "application/json", "Idempotency-Key", UUID.randomUUID().toString());
	}

	String bearer() {
		return "Bearer " + this.token;
	}

}
