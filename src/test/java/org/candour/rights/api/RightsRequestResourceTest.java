package org.candour.rights.api;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.candour.disclosures.Bodies;
import org.candour.disclosures.Body;
import org.candour.disclosures.oauth.ApiClients;
import org.candour.rights.PortalAccess;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/** The council's own web forms hand in rights requests over HTTP. */
@CandourTest
class RightsRequestResourceTest {

	private static final String PATH = "/api/v1/rights-requests";

	private static final String SECRET = "a-secret-of-the-tests";

	private static final String COMPLETE = """
			{"rights": ["R-ACCESS", "R-RECTIFY"], "subject": {"name": "Thaddeus Quillfeather", "dateOfBirth": "1971-02-03"},
			 "requester": {"kind": "SUBJECT"}, "description": "All about my permit", "delivery": "PORTAL"}""";

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private ApiClients clients;

	@Autowired
	private Bodies bodies;

	@Autowired
	private PortalAccess portal;

	@Autowired
	private JdbcClient jdbc;

	private String token;

	@BeforeEach
	void signIn() {
		this.clients.addWebFormWithSecret("web-form-tests", SECRET);
		this.token = token("web-form-tests", "rights.read rights.write");
	}

	@Test
	void aRequestIsTakenInOnceHoweverOftenItIsSent() {
		String key = UUID.randomUUID().toString();
		ResponseEntity<JsonNode> first = post(this.token, key, COMPLETE);
		assertThat(first.getStatusCode().value()).isEqualTo(201);
		String reference = first.getBody().at("/references/0").asText();
		String secret = first.getBody().path("portalSecret").asText();
		assertThat(first.getHeaders().getLocation()).hasToString(PATH + "/" + reference);
		assertThat(first.getBody().path("references")).hasSize(2);
		assertThat(this.portal.open(reference, secret)).isPresent();
		assertThat(post(this.token, key, COMPLETE).getBody()).isEqualTo(first.getBody());
		assertThat(inTheClear(secret)).as("the kept answer is sealed").isFalse();
		JsonNode view = get(this.token, PATH + "/" + reference).getBody();
		assertThat(view.path("stage").asText()).isEqualTo("RECEIVED");
		assertThat(view.toString()).doesNotContain("Quillfeather", secret);
	}

	@Test
	void whatIsMissingIsNamedAndNothingIsRepeated() {
		ResponseEntity<JsonNode> refused = post(this.token, UUID.randomUUID().toString(), """
				{"rights": ["R-FLY"], "subject": {"dateOfBirth": "2999-01-01", "email": "Quillfeather"},
				 "requester": {"kind": "AGENT"}, "delivery": "POST"}""");
		assertThat(refused.getStatusCode().value()).isEqualTo(422);
		assertThat(refused.getBody().path("type").asText()).isEqualTo("urn:candour:problem:invalid-request");
		assertThat(refused.getBody().findValuesAsText("pointer")).contains("/rights/0", "/subject/name",
				"/subject/dateOfBirth", "/subject/email", "/requester/name", "/description", "/delivery");
		assertThat(refused.getBody().toString()).doesNotContain("Quillfeather", "R-FLY");
	}

	@Test
	void theChannelIsNotTheSendersToSay() {
		ResponseEntity<JsonNode> refused = post(this.token, UUID.randomUUID().toString(),
				COMPLETE.replace("{\"rights\"", "{\"channel\": \"IN_PERSON\", \"rights\""));
		assertThat(refused.getStatusCode().value()).isEqualTo(400);
	}

	@Test
	void aPoliceForceCannotHandInRightsRequestsNorAWebFormAskForDisclosure() {
		this.bodies.add(new Body("rights-police", "Rights police", Set.of("police.example"), "01632 960101", Set.of()));
		this.clients.addWithSecret("rights-police-tests", "rights-police", Set.of(), SECRET);
		String police = token("rights-police-tests", "disclosures.read disclosures.write");
		assertThat(post(police, UUID.randomUUID().toString(), COMPLETE).getStatusCode().value()).isEqualTo(403);
		assertThat(get(this.token, "/api/v1/disclosure-requests").getStatusCode().value()).isEqualTo(403);
		assertThat(askForToken("rights-police-tests", "rights.write").getStatusCode().value()).isEqualTo(400);
		assertThat(askForToken("web-form-tests", "disclosures.read").getStatusCode().value()).isEqualTo(400);
	}

	@Test
	void whatAnotherClientHandedInDoesNotExist() {
		String reference = post(this.token, UUID.randomUUID().toString(), COMPLETE).getBody()
			.at("/references/0")
			.asText();
		this.clients.addWebFormWithSecret("other-form-tests", SECRET);
		String other = token("other-form-tests", "rights.read");
		JsonNode theirs = get(other, PATH + "/" + reference).getBody();
		JsonNode nobodys = get(other, PATH + "/RR-2026-000000").getBody();
		assertThat(theirs.path("status").asInt()).isEqualTo(404);
		assertThat(theirs.path("detail")).isEqualTo(nobodys.path("detail"));
		assertThat(post(other, UUID.randomUUID().toString(), COMPLETE).getStatusCode().value()).as("read only")
			.isEqualTo(403);
	}

	private boolean inTheClear(String secret) {
		return this.jdbc.sql("select exists (select 1 from kept_answer where position(?::bytea in body) > 0)")
			.param(secret.getBytes())
			.query(Boolean.class)
			.single();
	}

	private ResponseEntity<JsonNode> post(String bearer, String key, String body) {
		HttpHeaders headers = new HttpHeaders();
		headers.setBearerAuth(bearer);
		headers.setContentType(MediaType.APPLICATION_JSON);
		headers.set("Idempotency-Key", key);
		return this.http.exchange(PATH, HttpMethod.POST, new HttpEntity<>(body, headers), JsonNode.class);
	}

	private ResponseEntity<JsonNode> get(String bearer, String path) {
		HttpHeaders headers = new HttpHeaders();
		headers.setBearerAuth(bearer);
		return this.http.exchange(path, HttpMethod.GET, new HttpEntity<>(headers), JsonNode.class);
	}

	private String token(String client, String scope) {
		return askForToken(client, scope).getBody().path("access_token").asText();
	}

	private ResponseEntity<JsonNode> askForToken(String client, String scope) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
		headers.setBasicAuth(client, SECRET);
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>(
				Map.of("grant_type", List.of("client_credentials"), "scope", List.of(scope)));
		return this.http.exchange(URI.create(this.http.getRootUri() + "/oauth2/token"), HttpMethod.POST,
				new HttpEntity<>(form, headers), JsonNode.class);
	}

}
