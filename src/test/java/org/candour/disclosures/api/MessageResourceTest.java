package org.candour.disclosures.api;

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
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.disclosures.api.DisclosureRequestResourceTest.assertProblem;

/** A body and the council write to each other about a request. */
@CandourTest
class MessageResourceTest {

	@Autowired
	TestRestTemplate http;

	@Autowired
	Bodies bodies;

	@Autowired
	ApiClients clients;

	OutsideBody police;

	@BeforeEach
	void bodies() {
		this.police = OutsideBody.police(this.http, this.bodies, this.clients);
	}

	@Test
	void aBodyWritesToTheCouncilAndReadsTheCorrespondence() {
		String path = this.police.submitted() + "/messages";
		ResponseEntity<JsonNode> sent = this.police.post(path, "{\"text\":\"The vehicle is a van.\"}");
		assertThat(sent.getStatusCode()).isEqualTo(HttpStatus.CREATED);
		assertThat(sent.getBody().toString()).doesNotContain("van");
		JsonNode all = this.police.get(path).getBody().get("items");
		assertThat(all).hasSize(1);
		assertThat(all.get(0).get("from").asText()).isEqualTo("BODY");
		assertThat(all.get(0).get("text").asText()).isEqualTo("The vehicle is a van.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"text\":\"\"}", "{\"text\":\"   \"}" })
	void anEmptyMessageIsRefused(String json) {
		assertProblem(this.police.post(this.police.submitted() + "/messages", json), 422, "invalid-request");
	}

}
