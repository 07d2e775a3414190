package org.candour.scenarios;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import org.candour.law.Gateway;
import org.candour.letters.PdfText;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every power under which requests are taken in, from the request over the interface to
 * the answer. The shortest way through each lifecycle stands in one table.
 */
@CandourTest
class EveryPowerTest {

	private static final String SAID = PoliceCase.SAID;

	/** By lifecycle: the steps of the handler up to a refusal. */
	private static final Map<String, Consumer<PoliceCase>> WAYS = ways();

	/**
	 * Lifecycles of what compels: {@link EveryMandatoryGatewayTest} goes through them.
	 */
	private static final List<String> ELSEWHERE = List.of("court-order", "statutory-notice");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	private House house;

	private static Map<String, Consumer<PoliceCase>> ways() {
		Map<String, Consumer<PoliceCase>> ways = new HashMap<>();
		ways.put("police-disclosure", (request) -> request.calledBack().powerMissing());
		ways.put("voluntary-disclosure", (request) -> request.calledBack().powerMissing());
		ways.put("third-party-material",
				(request) -> request.calledBack()
					.powerChecked("handler")
					.took("test-material", Map.of("victimTest", "NOT_MET", "victimNotice", "GIVEN", "counsellingNotes",
							false, "familyPapers", "NONE", "materialNote", SAID)));
		ways.put("intermediary-disclosure", (request) -> request.calledBack()
			.took("identify-principal", Map.of("principalGateway", "NONE", "principalNote", SAID)));
		ways.put("escalated-disclosure",
				(request) -> request.calledBack()
					.took("check-route", Map.of("route", "NEITHER", "routeNote", SAID))
					.advised("AGREE"));
		ways.put("default-refusal", (request) -> request.calledBack()
			.took("find-exception", Map.of("exceptionGround", "NONE", "exceptionNote", SAID)));
		ways.put("consent-disclosure", (request) -> request.calledBack()
			.took("check-consent-given", Map.of("consentCheck", "NOT_VALID", "consentNote", SAID)));
		ways.put("care-disclosure", (request) -> request.calledBack()
			.took("check-care-relationship", Map.of("careCheck", "NOT_SHOWN", "careNote", SAID)));
		Consumer<PoliceCase> unknownCaller = (request) -> request.took("verify-caller",
				Map.of("callBackResult", "NOT_CONFIRMED", "numberSource", SAID, "dt1", "FAIL", "dt1Text", SAID));
		ways.put("urgent-disclosure", unknownCaller);
		ways.put("emergency-response", unknownCaller);
		return ways;
	}

	static List<String> powers() {
		return PowerRequest.powersServedBy(WAYS.keySet());
	}

	@BeforeEach
	void openTheHouse() {
		this.house = new House(this.context);
	}

	@Test
	void everyLifecycleOfAPowerHasItsWay() {
		assertThat(PowerRequest.lifecycles()).allMatch((one) -> WAYS.containsKey(one) || ELSEWHERE.contains(one));
		assertThat(powers()).hasSizeGreaterThan(24);
	}

	/** S-14: what is voluntary, or compels, is shown as just that, wherever one looks. */
	@ParameterizedTest
	@MethodSource("powers")
	void aRequestUnderThisPowerComesToItsAnswer(String gateway) {
		Gateway row = PowerRequest.row(gateway);
		PoliceForce body = this.house.citing(gateway);
		String caseRef = body
			.submits(gateway.equals("GW-LIFE") ? PoliceRequest.inOrder().lifeAtRisk() : PowerRequest.under(gateway));
		JsonNode file = this.house.of("handler").caseFile(caseRef);
		assertThat(file.path("lifecycle").asText()).isEqualTo(row.lifecycle());
		assertThat(file.at("/power/compulsion").asText()).isEqualTo(row.mandatory() ? "MANDATORY" : "VOLUNTARY");
		assertThat(file.path("findings")).isEmpty();
		assertThat(file.path("wall").asText("null")).isEqualTo(String.valueOf(row.wall()));
		assertThat(file.path("particulars")).hasSameSizeAs(row.extraFields());
		assertThat(body.reads(caseRef).json().path("mandatory").asBoolean()).isEqualTo(row.mandatory());
		WAYS.get(row.lifecycle()).accept(new PoliceCase(this.house, caseRef));
		String proposed = this.jdbc.sql("select proposal_codes->>0 from disclosure_request where case_ref = ?")
			.param(caseRef)
			.query(String.class)
			.single();
		new PoliceCase(this.house, caseRef).refused(proposed);
		Answer outcome = body.outcome(caseRef);
		assertThat(outcome.json().path("outcome").asText()).as(outcome.text()).isEqualTo("REFUSED");
		assertThat(outcome.text()).contains(proposed);
		assertThat(this.jdbc.sql("select mandatory from disclosure_register where case_ref = ?")
			.param(caseRef)
			.query(Boolean.class)
			.single()).isEqualTo(row.mandatory());
		Answer page = this.house.of("handler").page("/staff/cases/" + caseRef);
		assertThat(page.status()).as(page.text()).isEqualTo(200);
		if (!row.mandatory()) {
			assertThat(outcome.text() + PdfText.of(body.coverSheet(caseRef).body()) + page.text())
				.doesNotContainPattern("(?i)compulsory|mandatory\"?: ?true|the law compels|must (answer|disclose)");
		}
	}

}
