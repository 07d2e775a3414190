package org.candour.disclosures.api;

import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.candour.disclosures.Bodies;
import org.candour.disclosures.oauth.ApiClients;
import org.candour.support.CandourTest;
import org.candour.support.SharedEndpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.disclosures.api.DisclosureRequestResourceTest.assertProblem;

/** A body says where it wants to be told, and sees what became of its events. */
@CandourTest
class WebhookResourceTest {

	private static final String WEBHOOKS = "/api/v1/webhooks";

	@Autowired
	TestRestTemplate http;

	@Autowired
	Bodies bodies;

	@Autowired
	ApiClients clients;

	OutsideBody police;

	OutsideBody ambulance;

	final String url = SharedEndpoint.url("/" + UUID.randomUUID());

	@BeforeEach
	void bodies() {
		this.police = OutsideBody.police(this.http, this.bodies, this.clients);
		this.ambulance = OutsideBody.ambulance(this.http, this.bodies, this.clients);
	}

	@AfterEach
	void leaveNone() {
		this.police.get(WEBHOOKS)
			.getBody()
			.get("items")
			.forEach((webhook) -> remove(this.police, WEBHOOKS + "/" + webhook.get("id").asText()));
	}

	@Test
	void aWebhookIsAddedAndItsSecretShownOnce() {
		ResponseEntity<JsonNode> added = add(this.url);
		assertThat(added.getStatusCode()).isEqualTo(HttpStatus.CREATED);
		assertThat(added.getBody().get("secret").asText()).matches("whsec_[A-Za-z0-9+/]{43}=");
		String path = added.getHeaders().getLocation().toString();
		ResponseEntity<JsonNode> read = this.police.get(path);
		assertThat(read.getBody()).isEqualTo(added.getBody().get("webhook"));
		assertThat(read.getHeaders().getETag()).isEqualTo(added.getHeaders().getETag());
		assertThat(read.getBody().toString()).contains(this.url).doesNotContain("whsec_");
		assertThat(this.police.get(WEBHOOKS).getBody().toString()).doesNotContain("whsec_");
	}

	@Test
	void theSameRequestSentAgainAddsNothing() {
		String key = UUID.randomUUID().toString();
		ResponseEntity<JsonNode> first = this.police.post(WEBHOOKS, form(this.url), key);
		assertThat(this.police.post(WEBHOOKS, form(this.url), key).getBody()).isEqualTo(first.getBody());
		assertThat(this.police.get(WEBHOOKS).getBody().get("items")).hasSize(1);
		assertProblem(this.police.post(WEBHOOKS, form(this.url), null), 400, "idempotency-key-missing");
	}

	@Test
	void aBodyHasAtMostFive() {
		for (int number = 1; number <= 5; number++) {
			assertThat(add(this.url + number).getStatusCode()).isEqualTo(HttpStatus.CREATED);
		}
		ResponseEntity<JsonNode> sixth = add(this.url);
		assertProblem(sixth, 422, "rule-broken");
		assertThat(sixth.getBody().get("rule").asText()).isEqualTo("WEBHOOKS");
	}

	@ParameterizedTest
	@CsvSource({ "http://hooks.police.example/, https", "https://user:pass@hooks.police.example/, https",
			"https://10.1.2.3/, host", "https://[::1]/, host", "https://localhost/, host",
			"https://169.254.169.254/latest/meta-data/, host", "https://hooks.police.example:8443/, port",
			"https://name.that.never.resolves.invalid/, public-address" })
	void anAddressThatNothingIsSentToIsRefusedAtTheDoor(String address, String rule) {
		ResponseEntity<JsonNode> refused = add(address);
		assertProblem(refused, 422, "invalid-request");
		assertThat(refused.getBody().at("/errors/0/pointer").asText()).isEqualTo("/url");
		assertThat(refused.getBody().at("/errors/0/rule").asText()).isEqualTo(rule);
		assertThat(refused.getBody().toString()).doesNotContain("police", "10.1.2.3", "resolves.invalid");
		assertThat(this.police.get(WEBHOOKS).getBody().get("items")).isEmpty();
	}

	@Test
	void unknownAndMissingMembersAreRefused() {
		assertProblem(this.police.post(WEBHOOKS, "{}"), 422, "invalid-request");
		assertProblem(this.police.post(WEBHOOKS, "{\"url\":\"%s\",\"secret\":\"x\"}".formatted(this.url)), 400,
				"malformed-request");
		assertProblem(this.police.post(WEBHOOKS, "[]"), 400, "malformed-request");
	}

	@Test
	void aChangeIsMadeToWhatTheBodySaw() {
		ResponseEntity<JsonNode> added = add(this.url);
		String path = added.getHeaders().getLocation().toString();
		assertProblem(put(path, this.url, false, null), 428, "precondition-required");
		assertProblem(put(path, this.url, false, "\"old\""), 412, "precondition-failed");
		ResponseEntity<JsonNode> off = put(path, this.url + "/2", false, added.getHeaders().getETag());
		assertThat(off.getBody().get("on").asBoolean()).isFalse();
		assertThat(off.getBody().get("url").asText()).isEqualTo(this.url + "/2");
		assertProblem(put(path, this.url, true, added.getHeaders().getETag()), 412, "precondition-failed");
		ResponseEntity<JsonNode> on = put(path, this.url, true, off.getHeaders().getETag());
		assertThat(on.getBody().get("on").asBoolean()).isTrue();
		assertProblem(put(path, "https://127.0.0.1/", true, on.getHeaders().getETag()), 422, "invalid-request");
		assertProblem(this.police.exchange(HttpMethod.PUT, path, "{\"url\":\"%s\"}".formatted(this.url),
				headers("If-Match", on.getHeaders().getETag())), 422, "invalid-request");
	}

	@Test
	void aNewSecretLeavesTheOldOneValidForAWhile() {
		ResponseEntity<JsonNode> added = add(this.url);
		String path = added.getHeaders().getLocation().toString();
		HttpHeaders headers = headers("If-Match", added.getHeaders().getETag());
		headers.set("Idempotency-Key", UUID.randomUUID().toString());
		ResponseEntity<JsonNode> renewed = this.police.exchange(HttpMethod.POST, path + "/secret", null, headers);
		assertThat(renewed.getStatusCode()).isEqualTo(HttpStatus.OK);
		assertThat(renewed.getBody().get("secret")).isNotEqualTo(added.getBody().get("secret"));
		assertThat(renewed.getBody().at("/webhook/previousSecretUntil").asText()).isNotEmpty();
		assertThat(this.police.get(path).getHeaders().getETag()).isEqualTo(renewed.getHeaders().getETag());
		assertProblem(this.police.post(path + "/secret", null), 428, "precondition-required");
	}

	@Test
	void anotherBodyFindsNothingAndChangesNothing() {
		String path = add(this.url).getHeaders().getLocation().toString();
		String tag = this.police.get(path).getHeaders().getETag();
		for (String mine : new String[] { path, WEBHOOKS + "/" + UUID.randomUUID() }) {
			assertProblem(this.ambulance.get(mine), 404, "not-found");
			assertProblem(this.ambulance.get(mine + "/deliveries"), 404, "not-found");
			assertProblem(this.ambulance.exchange(HttpMethod.DELETE, mine, null, headers("If-Match", tag)), 404,
					"not-found");
			assertProblem(this.ambulance.exchange(HttpMethod.PUT, mine, "{\"url\":\"x\",\"on\":true}",
					headers("If-Match", tag)), 404, "not-found");
			assertProblem(this.ambulance.post(mine + "/secret", null), 404, "not-found");
		}
		assertThat(this.ambulance.get(WEBHOOKS).getBody().get("items")).isEmpty();
		assertThat(this.police.get(path).getStatusCode()).isEqualTo(HttpStatus.OK);
	}

	@Test
	void whatIsRemovedIsGone() {
		String path = add(this.url).getHeaders().getLocation().toString();
		assertProblem(this.police.exchange(HttpMethod.DELETE, path, null, new HttpHeaders()), 428,
				"precondition-required");
		assertThat(remove(this.police, path).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
		assertProblem(this.police.get(path), 404, "not-found");
	}

	@ParameterizedTest
	@CsvSource({ "GET,", "POST,", "GET,/0a1b2c3d-0000-4000-8000-000000000000",
			"PUT,/0a1b2c3d-0000-4000-8000-000000000000", "DELETE,/0a1b2c3d-0000-4000-8000-000000000000",
			"POST,/0a1b2c3d-0000-4000-8000-000000000000/secret",
			"GET,/0a1b2c3d-0000-4000-8000-000000000000/deliveries" })
	void withoutATokenOrItsScopeThereIsNothing(HttpMethod method, String rest) {
		String path = WEBHOOKS + ((rest != null) ? rest : "");
		assertProblem(this.police.with(null).exchange(method, path, null, new HttpHeaders()), 401, "unauthenticated");
		String other = (method == HttpMethod.GET) ? "disclosures.write" : "disclosures.read";
		assertProblem(this.police.withScope(other).exchange(method, path, null, new HttpHeaders()), 403, "forbidden");
	}

	@Test
	void whatIsNoIdIsNotFoundOrRefused() {
		assertThat(this.police.get(WEBHOOKS + "/1").getStatusCode().value()).isIn(400, 404);
	}

	@Test
	void theBodySeesItsEventsPageByPage() {
		String path = add(this.url).getHeaders().getLocation().toString();
		String first = this.police.submitted();
		String second = this.police.submitted();
		String own = this.url.substring(this.url.lastIndexOf('/'));
		SharedEndpoint.received(own, 2);
		JsonNode page = this.police.get(path + "/deliveries?limit=1").getBody();
		assertThat(page.get("items")).hasSize(1);
		JsonNode rest = this.police.get(path + "/deliveries?limit=1&cursor=" + page.get("next").asText()).getBody();
		assertThat(page.at("/items/0/reference").asText() + rest.at("/items/0/reference").asText())
			.contains(lastOf(first))
			.contains(lastOf(second));
		assertThat(page.at("/items/0").toString()).doesNotContain("link", this.url);
		for (String bad : new String[] { "limit=0", "limit=101", "cursor=x" }) {
			assertProblem(this.police.get(path + "/deliveries?" + bad), 400, "invalid-parameter");
		}
	}

	private ResponseEntity<JsonNode> add(String address) {
		return this.police.post(WEBHOOKS, form(address));
	}

	private static String form(String address) {
		return "{\"url\":\"%s\"}".formatted(address);
	}

	private ResponseEntity<JsonNode> put(String path, String address, boolean on, String tag) {
		return this.police.exchange(HttpMethod.PUT, path, "{\"url\":\"%s\",\"on\":%s}".formatted(address, on),
				(tag != null) ? headers("If-Match", tag) : new HttpHeaders());
	}

	private static ResponseEntity<JsonNode> remove(OutsideBody body, String path) {
		return body.exchange(HttpMethod.DELETE, path, null, headers("If-Match", body.get(path).getHeaders().getETag()));
	}

	private static HttpHeaders headers(String name, String value) {
		HttpHeaders headers = new HttpHeaders();
		headers.setAll(Map.of(name, value));
		return headers;
	}

	private static String lastOf(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

}
