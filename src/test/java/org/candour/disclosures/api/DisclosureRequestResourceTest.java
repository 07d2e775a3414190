package org.candour.disclosures.api;

import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.candour.disclosures.Bodies;
import org.candour.disclosures.oauth.ApiClients;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.disclosures.api.OutsideBody.REQUESTS;
import static org.candour.disclosures.api.OutsideBody.aRequest;
import static org.candour.disclosures.api.OutsideBody.aRequestWith;

/** Outside bodies submit and follow requests. */
@CandourTest
class DisclosureRequestResourceTest {

	private static int twice;

	@Autowired
	TestRestTemplate http;

	@Autowired
	Bodies bodies;

	@Autowired
	ApiClients clients;

	@Autowired
	JdbcTemplate jdbc;

	OutsideBody police;

	OutsideBody ambulance;

	@BeforeEach
	void bodies() {
		this.police = OutsideBody.police(this.http, this.bodies, this.clients);
		this.ambulance = OutsideBody.ambulance(this.http, this.bodies, this.clients);
	}

	@Test
	void aRequestInOrderIsTakenInAndItsProcessRuns() {
		ResponseEntity<JsonNode> answer = this.police.post(REQUESTS, aRequest());
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
		String reference = answer.getBody().get("reference").asText();
		assertThat(answer.getHeaders().getLocation()).hasPath(REQUESTS + "/" + reference);
		assertThat(answer.getHeaders().getFirst("X-Correlation-Id")).isNotBlank();
		assertThat(this.jdbc.queryForObject("select count(*) from act_ru_execution where business_key_ = ?",
				Integer.class, reference))
			.isPositive();
		assertThat(this.jdbc.queryForObject("select body from disclosure_request where case_ref = ?", String.class,
				reference))
			.isEqualTo("northshire-police");
	}

	@Test
	void whereARequestStandsIsReadWithAnEntityTag() {
		String path = this.police.submitted();
		ResponseEntity<JsonNode> read = this.police.get(path);
		assertThat(read.getStatusCode()).isEqualTo(HttpStatus.OK);
		assertThat(read.getBody().get("state").asText()).isEqualTo("IN_PROGRESS");
		assertThat(read.getBody().get("dueOn").asText()).matches("\\d{4}-\\d{2}-\\d{2}");
		HttpHeaders known = new HttpHeaders();
		known.setIfNoneMatch(read.getHeaders().getETag());
		assertThat(this.police.exchange(HttpMethod.GET, path, null, known).getStatusCode())
			.isEqualTo(HttpStatus.NOT_MODIFIED);
	}

	@Test
	void aRepeatedRequestGetsTheSameAnswerAndOpensNoSecondCase() {
		String key = UUID.randomUUID().toString();
		ResponseEntity<JsonNode> first = this.police.post(REQUESTS, aRequest(), key);
		ResponseEntity<JsonNode> second = this.police.post(REQUESTS, aRequest(), key);
		assertThat(second.getStatusCode()).isEqualTo(HttpStatus.CREATED);
		assertThat(second.getBody()).isEqualTo(first.getBody());
		assertThat(second.getHeaders().getLocation()).isEqualTo(first.getHeaders().getLocation());
	}

	@Test
	void aKeyUsedForAnotherRequestIsRefused() {
		String key = UUID.randomUUID().toString();
		this.police.post(REQUESTS, aRequest(), key);
		assertProblem(this.police.post(REQUESTS, aRequestWith("/requester/reference", "OTHER"), key), 422,
				"idempotency-key-reused");
	}

	@Test
	void keysOfDifferentClientsAreDifferent() {
		String key = UUID.randomUUID().toString();
		String draft = REQUESTS + "/validations";
		assertThat(this.police.post(draft, aRequest(), key).getBody().get("complete").asBoolean()).isTrue();
		assertThat(this.ambulance.post(draft, aRequest(), key).getBody().get("complete").asBoolean()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "two words", "ä", "'; drop table kept_answer; --" })
	void aPostWithoutAUsableKeyIsRefused(String key) {
		assertProblem(this.police.post(REQUESTS, aRequest(), key.isEmpty() ? null : key), 400,
				"idempotency-key-missing");
	}

	@Test
	void aRefusedRequestMayBeSentAgainUnderTheSameKeyOncePutRight() {
		String key = UUID.randomUUID().toString();
		assertProblem(this.police.post(REQUESTS, aRequestWith("/tests/necessity", null), key), 422, "invalid-request");
		assertThat(this.police.post(REQUESTS, aRequest(), key).getStatusCode()).isEqualTo(HttpStatus.CREATED);
	}

	@Test
	void allThatIsMissingIsListedAtOnce() {
		ResponseEntity<JsonNode> answer = this.police.post(REQUESTS, "{}");
		assertProblem(answer, 422, "invalid-request");
		assertThat(answer.getBody().get("errors").findValuesAsText("pointer")).contains("/gateway", "/requester",
				"/kind", "/subjects", "/data", "/purposes", "/tests", "/subjectContact", "/handling", "/signOff");
	}

	@Test
	void aDraftIsCheckedAndNothingIsKept() {
		int before = this.jdbc.queryForObject("select count(*) from case_file", Integer.class);
		ResponseEntity<JsonNode> answer = this.police.post(REQUESTS + "/validations",
				aRequestWith("/signOff/countersignName", null));
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
		assertThat(answer.getBody().get("errors").findValuesAsText("pointer"))
			.containsExactly("/signOff/countersignName");
		assertThat(this.jdbc.queryForObject("select count(*) from case_file", Integer.class)).isEqualTo(before);
	}

	@Test
	void theSameRequestUnderANewKeyIsTakenAndSaysWhatItLooksLike() {
		String same = aRequestWith("/subjects/0/dateOfBirth", "1951-02-%02d".formatted(++twice));
		ResponseEntity<JsonNode> first = this.police.post(REQUESTS, same);
		assertThat(first.getBody().has("looksLike")).isFalse();
		ResponseEntity<JsonNode> second = this.police.post(REQUESTS, same);
		assertThat(second.getStatusCode()).isEqualTo(HttpStatus.CREATED);
		assertThat(second.getBody().get("looksLike")).hasSize(1);
		assertThat(second.getBody().get("looksLike").get(0).asText())
			.isEqualTo(first.getHeaders().getLocation().toString());
		assertThat(this.police.get(second.getHeaders().getLocation().toString()).getBody().has("looksLike")).isFalse();
	}

	/** DR-04. */
	@Test
	void aRequestThatWhoeverAsksCountersignedIsRefusedByItsPlace() {
		ResponseEntity<JsonNode> answer = this.police.post(REQUESTS,
				aRequestWith("/signOff/countersignName", "MORGAN ELLERY"));
		assertProblem(answer, 422, "invalid-request");
		assertThat(answer.getBody().get("errors").findValuesAsText("pointer"))
			.containsExactly("/signOff/countersignName");
		assertThat(answer.getBody().get("errors").findValuesAsText("rule")).containsExactly("same-person");
	}

	/** DR-04. */
	@ParameterizedTest
	@ValueSource(strings = { "2999-01-01", "1990-01-01" })
	void aRequestCountersignedOnADayThatCannotBeIsRefusedByItsPlace(String day) {
		ResponseEntity<JsonNode> answer = this.police.post(REQUESTS, aRequestWith("/signOff/countersignedOn", day));
		assertProblem(answer, 422, "invalid-request");
		assertThat(answer.getBody().get("errors").findValuesAsText("pointer"))
			.containsExactly("/signOff/countersignedOn");
	}

	@Test
	void aPowerThatTheClientMayNotCiteIsRefused() {
		ResponseEntity<JsonNode> answer = this.ambulance.post(REQUESTS, aRequest());
		assertProblem(answer, 422, "invalid-request");
		assertThat(answer.getBody().get("errors").findValuesAsText("pointer")).contains("/gateway");
	}

	@Test
	void anotherBodysRequestIsAnsweredLikeOneThatNeverWas() {
		String theirs = this.police.submitted();
		for (String below : new String[] { "", "/messages", "/outcome" }) {
			ResponseEntity<JsonNode> other = this.ambulance.get(theirs + below);
			ResponseEntity<JsonNode> unknown = this.ambulance.get(REQUESTS + "/DR-2026-0000000" + below);
			assertProblem(other, 404, "not-found");
			assertThat(withoutInstance(other)).isEqualTo(withoutInstance(unknown));
		}
		assertProblem(this.ambulance.post(theirs + "/messages", "{\"text\":\"hello\"}"), 404, "not-found");
	}

	@Test
	void aBodyListsItsOwnRequestsPageByPage() {
		String[] mine = { this.police.submitted(), this.police.submitted(), this.police.submitted() };
		JsonNode first = this.police.get(REQUESTS + "?limit=2").getBody();
		assertThat(first.get("items")).hasSize(2);
		JsonNode second = this.police.get(REQUESTS + "?limit=1&cursor=" + first.get("next").asText()).getBody();
		assertThat(first.get("items").findValuesAsText("reference"))
			.doesNotContainAnyElementsOf(second.get("items").findValuesAsText("reference"));
		assertThat(this.police.get(REQUESTS + "?limit=100").getBody().findValuesAsText("reference"))
			.contains(lastOf(mine[0]), lastOf(mine[1]), lastOf(mine[2]));
		assertThat(this.ambulance.get(REQUESTS).getBody().findValuesAsText("reference"))
			.doesNotContain(lastOf(mine[0]));
	}

	@Test
	void aListIsFilteredByStateAndDay() {
		String mine = lastOf(this.police.submitted());
		assertThat(references("?state=IN_PROGRESS&limit=100")).contains(mine);
		assertThat(references("?state=WITHDRAWN")).doesNotContain(mine);
		assertThat(references("?receivedTo=2020-01-01")).isEmpty();
		assertThat(references("?receivedFrom=2020-01-01&limit=100")).contains(mine);
	}

	@ParameterizedTest
	@ValueSource(strings = { "limit=0", "limit=101", "limit=x", "state=OPEN", "receivedFrom=yesterday",
			"receivedFrom=%2B999999-01-01", "cursor=x", "cursor=MjAyNi0wMS0wMVQwMDowMDowMFogAA" })
	void aParameterThatIsNotValidIsRefusedAndNotRepeated(String query) {
		ResponseEntity<JsonNode> answer = this.police.get(REQUESTS + "?" + query);
		assertProblem(answer, 400, "invalid-parameter");
		assertThat(answer.getBody().get("errors").get(0).get("parameter").asText())
			.isEqualTo(query.substring(0, query.indexOf('=')));
	}

	@Test
	void aClientSeesThePowersItMayCite() {
		assertThat(this.police.get("/api/v1/gateways").getBody().findValuesAsText("code")).containsExactly("GW-LIFE",
				"GW-POL-VOL");
		assertThat(this.ambulance.get("/api/v1/gateways").getBody().findValuesAsText("code"))
			.containsExactly("GW-LIFE");
	}

	@Test
	void thereIsNoOutcomeBeforeTheAnswer() {
		assertProblem(this.police.get(this.police.submitted() + "/outcome"), 404, "not-found");
	}

	private java.util.List<String> references(String query) {
		return this.police.get(REQUESTS + query).getBody().findValuesAsText("reference");
	}

	private static String lastOf(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	private static String withoutInstance(ResponseEntity<JsonNode> answer) {
		return ((com.fasterxml.jackson.databind.node.ObjectNode) answer.getBody().deepCopy()).without("instance")
			.toString();
	}

	static void assertProblem(ResponseEntity<JsonNode> answer, int status, String type) {
		assertThat(answer.getStatusCode().value()).isEqualTo(status);
		assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer.getBody().get("type").asText()).isEqualTo("urn:candour:problem:" + type);
		assertThat(answer.getBody().get("instance").asText()).startsWith("urn:candour:request:");
	}

}
