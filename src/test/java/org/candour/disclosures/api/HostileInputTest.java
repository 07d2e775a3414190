package org.candour.disclosures.api;

import java.net.URI;

import com.fasterxml.jackson.databind.JsonNode;
import org.candour.disclosures.Bodies;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.DisclosureRequests;
import org.candour.disclosures.RequestForms;
import org.candour.disclosures.oauth.ApiClients;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.disclosures.api.DisclosureRequestResourceTest.assertProblem;
import static org.candour.disclosures.api.OutsideBody.REQUESTS;
import static org.candour.disclosures.api.OutsideBody.aRequestWith;

/** What outside bodies send that cannot be read, is too large or is hostile. */
@CandourTest
class HostileInputTest {

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

	OutsideBody police;

	@BeforeEach
	void body() {
		this.police = OutsideBody.police(this.http, this.bodies, this.clients);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{                                                        | ``
			null                                                     | ``
			[]                                                       | ``
			{"gateway":"GW-POL-VOL","gateway":"GW-LIFE"}             | /gateway
			{"Oona Mallowbrook":1}                                   | ``
			{"requester":{"name":"A","Oona Mallowbrook":1}}          | /requester
			{"subjects":[{"dateOfBirth":"Oona Mallowbrook"}]}        | /subjects/0/dateOfBirth
			{"purposes":["Oona Mallowbrook"]}                        | /purposes/0
			{"body":"northshire-ambulance"}                          | ``
			""")
	void whatCannotBeReadIsRefusedByItsPlaceAndNotRepeated(String json, String pointer) {
		ResponseEntity<JsonNode> answer = this.police.post(REQUESTS, json);
		assertProblem(answer, 400, "malformed-request");
		assertThat(answer.getBody().get("errors").get(0).get("pointer").asText()).isEqualTo(pointer);
		assertThat(answer.getBody().toString()).doesNotContain("Oona");
	}

	@Test
	void aBodyOverOneMebibyteIsRefused() {
		assertProblem(this.police.post(REQUESTS, "{\"gateway\":\"" + "x".repeat(1024 * 1024) + "\"}"), 413,
				"too-large");
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/yaml", "text/plain", "application/xml" })
	void onlyJsonIsTaken(String type) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.valueOf(type));
		headers.set("Idempotency-Key", "k");
		assertProblem(this.police.exchange(HttpMethod.POST, REQUESTS, "gateway: GW-LIFE", headers), 415,
				"unsupported-media-type");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "Robert'); DROP TABLE case_file;--",
			"${T(java.lang.Runtime)}", "#{7*7}", "Zoë Nǐ 😀 العربية", "../../etc/passwd", "{{7*7}}" })
	void hostileTextIsOnlyTextAndIsKeptAsItWasWritten(String text) {
		ResponseEntity<JsonNode> answer = this.police.post(REQUESTS, aRequestWith("/requester/unit", text));
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
		DisclosureRequest request = this.requests.findById(answer.getBody().get("reference").asText()).orElseThrow();
		assertThat(this.forms.open(request).requester().unit()).isEqualTo(text);
		assertThat(answer.getBody().toString()).doesNotContain(text);
	}

	@ParameterizedTest
	@CsvSource({ "'Unit\\u0000 7', Unit 7", "'\\uD800Unit\\uFFFE 7\\u001B', Unit 7", "\\u202Egnp.exe, gnp.exe",
			"'Unit\\u000B7', 'Unit\n7'" })
	void whatNoLetterCanHoldIsTakenOutAtTheDoor(String sent, String kept) {
		String json = aRequestWith("/requester/unit", "THE-UNIT").replace("THE-UNIT", sent);
		ResponseEntity<JsonNode> answer = this.police.post(REQUESTS, json);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
		DisclosureRequest request = this.requests.findById(answer.getBody().get("reference").asText()).orElseThrow();
		assertThat(this.forms.open(request).requester().unit()).isEqualTo(kept);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u200B", "\u200B\uFEFF\u2060", "\u3164", "\u0000\u001B" })
	void aNameInWhichNothingIsSeenIsNoName(String name) {
		ResponseEntity<JsonNode> answer = this.police.post(REQUESTS, aRequestWith("/subjects/0/fullName", name));
		assertProblem(answer, 422, "invalid-request");
		assertThat(answer.getBody().get("errors").findValuesAsText("pointer")).containsExactly("/subjects/0/fullName");
	}

	@ParameterizedTest
	@CsvSource({ "/requester/email, a@b@c.example", "/requester/email, <script>@x.example",
			"/requester/email, a@x.example%0aBcc: b@x.example", "/subjects/0/fullName, ' '" })
	void hostileTextWhereAFormIsDemandedIsRefusedAndNotRepeated(String pointer, String text) {
		ResponseEntity<JsonNode> answer = this.police.post(REQUESTS, aRequestWith(pointer, text.replace("%0a", "\n")));
		assertProblem(answer, 422, "invalid-request");
		assertThat(answer.getBody().get("errors").findValuesAsText("pointer")).containsExactly(pointer);
		assertThat(answer.getBody().toString()).doesNotContain("script", "Bcc");
	}

	@ParameterizedTest
	@CsvSource({ "/DR-2026-000001'--, 404", "/%3Cscript%3E, 404", "/DR-2026-000001;x=1, 400",
			"/validations/x/y/z, 404" })
	void hostilePathsFindNothing(String path, int status) {
		assertThat(this.police.get(REQUESTS).getStatusCode()).isEqualTo(HttpStatus.OK);
		ResponseEntity<JsonNode> answer = this.police.get(REQUESTS + path);
		assertProblem(answer, status, (status == 404) ? "not-found" : "malformed-request");
		assertThat(answer.getBody().toString()).doesNotContain("script").doesNotContain("etc");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/..%2f..%2fetc", "/%00" })
	void whatIsNoAddressAtAllDoesNotGetAsFarAsTheInterface(String path) {
		ResponseEntity<String> answer = this.http.exchange(URI.create(this.http.getRootUri() + REQUESTS + path),
				HttpMethod.GET, null, String.class);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(answer.getBody()).doesNotContain("etc", "Exception", "Tomcat");
	}

	@Test
	void anUnknownAddressAndMethodAreProblemsToo() {
		assertProblem(this.police.get("/api/v1/Oona-Mallowbrook"), 404, "not-found");
		assertProblem(this.police.exchange(HttpMethod.DELETE, REQUESTS, null, new HttpHeaders()), 405,
				"method-not-allowed");
	}

}
