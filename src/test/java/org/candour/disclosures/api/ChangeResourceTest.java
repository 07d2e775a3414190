package org.candour.disclosures.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.candour.disclosures.Bodies;
import org.candour.disclosures.DisclosureRequests;
import org.candour.disclosures.RequestForms;
import org.candour.disclosures.oauth.ApiClients;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.disclosures.api.OutsideBody.aRequest;
import static org.candour.disclosures.api.OutsideBody.aRequestWith;

/** Outside bodies complete and withdraw what they asked for. */
@CandourTest
class ChangeResourceTest {

	@Autowired
	TestRestTemplate http;

	@Autowired
	Bodies bodies;

	@Autowired
	ApiClients clients;

	@Autowired
	DisclosureRequests requests;

	@Autowired
	RequestForms forms;

	@Autowired
	JdbcTemplate jdbc;

	private OutsideBody police;

	private String request;

	@BeforeEach
	void aRequestOfThePolice() {
		this.police = OutsideBody.police(this.http, this.bodies, this.clients);
		this.request = URI.create(this.police.submitted()).getPath();
	}

	@Test
	void aRequestIsWithdrawnByWhoeverHasSeenItAndOnlyOnce() {
		String key = UUID.randomUUID().toString();
		ResponseEntity<JsonNode> first = withdraw(this.police, tag(), key);
		assertThat(first.getStatusCode().value()).isEqualTo(200);
		assertThat(first.getBody().get("state").asText()).isEqualTo("WITHDRAWN");
		assertThat(this.police.get(this.request).getBody().get("state").asText()).isEqualTo("WITHDRAWN");
		assertThat(withdraw(this.police, "\"whatever\"", key).getBody()).isEqualTo(first.getBody());
		ResponseEntity<JsonNode> again = withdraw(this.police, tag(), UUID.randomUUID().toString());
		assertThat(again.getStatusCode().value()).isEqualTo(409);
	}

	@Test
	void whoeverHasNotSeenTheStateChangesNothing() {
		assertThat(withdraw(this.police, null, UUID.randomUUID().toString()).getStatusCode().value()).isEqualTo(428);
		assertThat(withdraw(this.police, "\"old\"", UUID.randomUUID().toString()).getStatusCode().value())
			.isEqualTo(412);
		assertThat(complete(null, aRequest()).getStatusCode().value()).isEqualTo(428);
		assertThat(complete("\"old\"", aRequest()).getStatusCode().value()).isEqualTo(412);
		assertThat(this.police.get(this.request).getBody().get("state").asText()).isNotEqualTo("WITHDRAWN");
	}

	@Test
	void anotherBodysRequestIsNotThereToBeChanged() {
		OutsideBody ambulance = OutsideBody.ambulance(this.http, this.bodies, this.clients);
		ResponseEntity<JsonNode> refused = withdraw(ambulance, tag(), UUID.randomUUID().toString());
		assertThat(refused.getStatusCode().value()).isEqualTo(404);
		ResponseEntity<JsonNode> unknown = ambulance.exchange(HttpMethod.PUT, OutsideBody.REQUESTS + "/DR-2026-000000",
				aRequest(), ifMatch(tag()));
		assertThat(unknown.getStatusCode().value()).isEqualTo(404);
		assertThat(unknown.getBody().get("detail")).isEqualTo(refused.getBody().get("detail"));
	}

	@Test
	void aRequestThatIsNotReturnedKeepsItsForm() {
		ResponseEntity<JsonNode> refused = complete(tag(), aRequestWith("/requester/name", "Somebody Else"));
		assertThat(refused.getStatusCode().value()).isEqualTo(409);
		assertThat(refused.getBody().get("rule").asText()).isEqualTo("NOT-RETURNED");
		assertThat(nameOnFile()).isEqualTo("Morgan Ellery");
	}

	@Test
	void aReturnedRequestCannotBecomeOneAboutSomebodyElse() {
		this.jdbc.update("update case_file set state = 'RETURNED_INCOMPLETE' where reference = ?", reference());
		ResponseEntity<JsonNode> refused = complete(tag(), aRequestWith("/subjects/0/fullName", "Hattie Handler"));
		assertThat(refused.getStatusCode().value()).isEqualTo(422);
		assertThat(refused.getBody().get("rule").asText()).isEqualTo("SUBJECTS");
		assertThat(refused.getBody().toString()).doesNotContain("Hattie");
	}

	@Test
	void aReturnedRequestIsCompleted() {
		this.jdbc.update("update case_file set state = 'RETURNED_INCOMPLETE' where reference = ?", reference());
		ResponseEntity<JsonNode> lacking = complete(tag(), aRequestWith("/requester/name", null));
		assertThat(lacking.getStatusCode().value()).isEqualTo(422);
		assertThat(lacking.getBody().at("/errors/0/pointer").asText()).isEqualTo("/requester/name");
		ResponseEntity<JsonNode> completed = complete(tag(), aRequestWith("/requester/name", "Somebody Else"));
		assertThat(completed.getStatusCode().value()).isEqualTo(200);
		assertThat(completed.getHeaders().getETag()).isNotBlank();
		assertThat(nameOnFile()).isEqualTo("Somebody Else");
	}

	@Test
	void aWithdrawalTakesNoReasonThatNobodyWouldRead() {
		ResponseEntity<JsonNode> refused = this.police.exchange(HttpMethod.POST, this.request + "/withdrawal",
				"{\"reason\": \"Nobody reads this\"}", once(ifMatch(tag()), UUID.randomUUID().toString()));
		assertThat(refused.getStatusCode().value()).isEqualTo(400);
		assertThat(refused.getBody().toString()).doesNotContain("Nobody reads this");
	}

	@Test
	void aPathThatNoClientWouldSendIsNotRepeated() throws Exception {
		HttpResponse<String> refused = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(this.http.getRootUri() + "/api/v1/gateways;secret=x")).build(),
					BodyHandlers.ofString());
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(refused.body()).doesNotContain("secret");
	}

	private ResponseEntity<JsonNode> withdraw(OutsideBody body, String seen, String key) {
		return body.exchange(HttpMethod.POST, this.request + "/withdrawal", null, once(ifMatch(seen), key));
	}

	private ResponseEntity<JsonNode> complete(String seen, String form) {
		return this.police.exchange(HttpMethod.PUT, this.request, form, ifMatch(seen));
	}

	private String tag() {
		return this.police.get(this.request).getHeaders().getETag();
	}

	private String reference() {
		return this.request.substring(this.request.lastIndexOf('/') + 1);
	}

	private String nameOnFile() {
		return this.forms.open(this.requests.findById(reference()).orElseThrow()).requester().name();
	}

	private static HttpHeaders ifMatch(String seen) {
		HttpHeaders headers = new HttpHeaders();
		if (seen != null) {
			headers.setIfMatch(seen);
		}
		return headers;
	}

	private static HttpHeaders once(HttpHeaders headers, String key) {
		headers.set("Idempotency-Key", key);
		return headers;
	}

}
