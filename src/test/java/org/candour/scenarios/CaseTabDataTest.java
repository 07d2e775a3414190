package org.candour.scenarios;

import com.fasterxml.jackson.databind.JsonNode;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the Case tab asks for beside the case: how the date follows, and the trail as a
 * file.
 */
@CandourTest
class CaseTabDataTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private AuditTrail audit;

	private House house;

	private String caseRef;

	@BeforeEach
	void aCase() {
		this.house = new House(this.context);
		this.caseRef = this.house.police().submits(PoliceRequest.inOrder());
	}

	@Test
	void theDateIsDerivedInNumberedStepsWithTheirRules() {
		JsonNode date = this.house.of("handler").asks("/staff/api/cases/" + this.caseRef + "/dates").get(0);
		assertThat(date.path("due").asText()).isNotBlank();
		assertThat(date.path("derivation").findValuesAsText("number")).startsWith("1", "2");
		assertThat(date.at("/derivation/0/rule").asText()).isEqualTo("TIME");
	}

	@ParameterizedTest
	@ValueSource(strings = { "dpo", "deputy.dpo", "siro", "auditor" })
	void whoMayReadTheTrailTakesItAsAFileWhichIsItselfOnTheTrail(String username) {
		Answer file = this.house.of(username).gets("/staff/api/cases/" + this.caseRef + "/audit.csv");
		assertThat(file.status()).isEqualTo(200);
		assertThat(file.text()).startsWith("id,at,actor,action,facts\r\n")
			.contains("CASE_OPENED")
			.doesNotContain(PoliceRequest.CANARY);
		assertThat(this.audit.ofCase(this.caseRef, 1, null)).first().satisfies((entry) -> {
			assertThat(entry.action()).isEqualTo(AuditAction.AUDIT_EXTRACTED);
			assertThat(entry.actor()).isEqualTo(username);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "handler", "reviewer", "approver", "records", "manager" })
	void nobodyElseTakesIt(String username) {
		assertThat(this.house.of(username).gets("/staff/api/cases/" + this.caseRef + "/audit.csv").status())
			.isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "searcher.education", "legal", "caldicott", "monitoring" })
	void forWhomTheCaseAskedNothingThereIsNone(String username) {
		assertThat(this.house.of(username).gets("/staff/api/cases/" + this.caseRef + "/audit.csv").status())
			.isEqualTo(404);
	}

	@Test
	void forAnAdministratorAndOutsideAWallThereIsNoSuchCase() {
		String walled = this.house.police().submits(PoliceRequest.inOrder().about("Hattie Handler", "1980-01-01"));
		for (String part : new String[] { "/dates", "/audit.csv" }) {
			assertThat(this.house.of("admin").gets("/staff/api/cases/" + this.caseRef + part).status()).isEqualTo(404);
			assertThat(this.house.of("siro").gets("/staff/api/cases/" + walled + part).status()).isEqualTo(404);
			assertThat(this.house.of("handler").gets("/staff/api/cases/" + walled + part).status()).isEqualTo(404);
		}
	}

}
