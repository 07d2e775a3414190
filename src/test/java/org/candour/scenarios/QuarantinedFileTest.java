package org.candour.scenarios;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A file in which a virus was found is shown as such and goes nowhere. */
@CandourTest
class QuarantinedFileTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void itIsNeitherOpenedNorReleasedNorCollected() {
		House house = new House(this.context);
		PoliceForce police = house.police();
		String caseRef = police.submits(PoliceRequest.inOrder());
		PoliceCase request = new PoliceCase(house, caseRef).calledBack().powerChecked("handler").searched();
		String document = found(house.of("reviewer").caseFile(caseRef)).path("id").asText();
		verdict(document, "INFECTED");

		JsonNode shown = found(house.of("reviewer").caseFile(caseRef));
		assertThat(shown.path("quarantined").asBoolean()).isTrue();
		assertThat(shown.path("scan").asText()).isEqualTo("INFECTED");
		Answer opened = house.of("reviewer").page("/staff/api/cases/" + caseRef + "/documents/" + document);
		assertThat(opened.status()).isEqualTo(409);
		assertThat(opened.text()).contains("never opened").doesNotContain("%PDF");
		Answer released = house.of("reviewer")
			.sends(caseRef, "documents/" + document + "/mark", Map.of("release", "INCLUDE"));
		assertThat(released.status()).isEqualTo(409);

		verdict(document, "CLEAN");
		request.reviewed(true).weighed("DISCLOSED_FULL").advised("AGREE");
		house.of("approver").completes(caseRef, "approve", PoliceCase.approval("DISCLOSED_FULL"));
		request.released();
		verdict(document, "INFECTED");
		Answer fetched = police.fetches(caseRef);
		assertThat(fetched.status()).isEqualTo(409);
		assertThat(fetched.json().path("rule").asText()).isEqualTo("FILE-QUARANTINED");
		verdict(document, "CLEAN");
		assertThat(police.fetches(caseRef).status()).isEqualTo(200);
	}

	private void verdict(String document, String verdict) {
		this.jdbc.sql("update document set scan = ? where id = cast(? as uuid)").params(verdict, document).update();
	}

	private static JsonNode found(JsonNode file) {
		for (JsonNode document : file.path("documents")) {
			if (document.path("origin").asText().equals("SEARCH")) {
				return document;
			}
		}
		throw new AssertionError("nothing was found");
	}

}
