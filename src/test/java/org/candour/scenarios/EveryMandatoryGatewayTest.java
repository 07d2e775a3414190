package org.candour.scenarios;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.law.CompulsionRule;
import org.candour.law.Gateway;
import org.candour.law.LawCatalogue;
import org.candour.law.RequestField;
import org.candour.law.RequestField.Meaning;
import org.candour.law.TheLaw;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Every power that compels by order or notice, from the request to its outcome. */
@CandourTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryMandatoryGatewayTest {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

	private static final Set<String> LIFECYCLES = Set.of("court-order", "statutory-notice");

	private static final String WARRANT = "GW-POL-WARR";

	private static final LawCatalogue LAW = TheLaw.shipped();

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	private House house;

	/** One house for all of them: signing in takes longer than a step. */
	@BeforeAll
	void openTheHouse() {
		this.house = new House(this.context);
	}

	@BeforeEach
	void aTuesday() {
		House.itIs(Instant.parse("2026-11-24T10:00:00Z"));
	}

	@AfterEach
	void theClockGoesRight() {
		ClockUtil.reset();
	}

	static Stream<String> gateways() {
		return LAW.of(Gateway.class)
			.inForce(DAY)
			.stream()
			.filter((gateway) -> LIFECYCLES.contains(lifecycle(gateway)))
			.map(Gateway::code);
	}

	private static String lifecycle(Gateway gateway) {
		return (gateway.compelledIf() != null) ? gateway.compelledIf().lifecycle() : gateway.lifecycle();
	}

	@ParameterizedTest
	@MethodSource("gateways")
	void goesFromTheRequestToItsOutcome(String code) {
		Gateway gateway = LAW.gateway(code, DAY).orElseThrow();
		PoliceForce body = this.house.body("every-" + code.toLowerCase(Locale.ROOT), code);
		String caseRef = body.submits(PoliceRequest.inOrder().under(code, particulars(gateway)).compelling(true));
		assertThat(body.attaches(caseRef, "demand.pdf", PlainPdf.saying("A demand")).status()).isEqualTo(201);
		CompelledSteps steps = new CompelledSteps(this.house, caseRef);
		admitted(gateway, caseRef);
		JsonNode file = this.house.of("dpo").caseFile(caseRef);
		assertThat(file.at("/power/compulsion").asText()).isEqualTo("MANDATORY");
		assertThat(file.path("lifecycle").asText()).isEqualTo(lifecycle(gateway));
		assertThat(file.at("/notice/lines").isEmpty()).isFalse();
		assertThat(file.path("holds").isEmpty()).isFalse();

		if (lifecycle(gateway).equals("court-order")) {
			obeyed(gateway, steps);
		}
		else {
			answered(gateway, steps);
		}
		assertThat(body.outcome(caseRef).json().path("outcome").asText()).isEqualTo("DISCLOSED_FULL");
		assertThat(
				this.jdbc.sql("select mandatory from disclosure_register where case_ref = :ref and kind = 'DISCLOSURE'")
					.param("ref", caseRef)
					.query(Boolean.class)
					.single())
			.isTrue();
	}

	private void obeyed(Gateway gateway, CompelledSteps steps) {
		steps.orderRead("STANDS");
		if (gateway.code().equals(WARRANT)) {
			this.house.of("legal")
				.completes(steps.caseRef(), "log-seizure",
						Map.of("itemsTaken", 1, "seizureList", CompelledSteps.SAID, "seizedBy", CompelledSteps.SAID));
			return;
		}
		steps.compliedInFull("legal", "NEVER");
	}

	private void answered(Gateway gateway, CompelledSteps steps) {
		CompulsionRule rule = LAW.compulsion(gateway.code(), DAY).orElseThrow();
		steps.noticeRead(particulars(gateway).get("complyBy"),
				rule.approvals().isEmpty() ? "NONE" : rule.approvals().get(0));
		if (gateway.escalations().contains("ESC-10")) {
			this.house.of("siro")
				.completes(steps.caseRef(), "note-regulator-case", Map.of("riskNote", CompelledSteps.SAID));
			this.house.of("legal")
				.completes(steps.caseRef(), "advise-regulator-case", Map.of("legalAdvice", CompelledSteps.SAID));
			this.house.of("dpo")
				.completes(steps.caseRef(), "advise", Map.of("advice", "AGREE", "adviceText", CompelledSteps.SAID));
		}
		steps.compliedInFull("approver", "NEVER");
	}

	/** Behind a wall, the officer lets in those who work on the case. */
	private void admitted(Gateway gateway, String caseRef) {
		if (gateway.wall() == null) {
			return;
		}
		String page = "/staff/cases/" + caseRef;
		List.of("reviewer", "searcher.children", "handler2")
			.forEach((person) -> assertThat(this.house.of("dpo")
				.sends(page, page + "/wall/members", "username", person, "reason", "Vetted for this case.")
				.status()).isEqualTo(200));
	}

	/** Something for every field that the power has, as its kind asks. */
	private static Map<String, String> particulars(Gateway gateway) {
		Map<String, String> said = new TreeMap<>();
		Stream.concat(gateway.extraFields().stream(), gateway.optionalFields().stream())
			.map((code) -> LAW.of(RequestField.class).newest(code).orElseThrow())
			.forEach((field) -> said.put(field.code(), something(field)));
		if (gateway.compelledIf() != null) {
			said.put(gateway.compelledIf().field(), gateway.compelledIf().is());
		}
		return said;
	}

	private static String something(RequestField field) {
		return switch (field.type()) {
			case TEXT -> "Zqcanary particular";
			case BOOLEAN -> "true";
			case CODE -> field.options().get(0).value();
			case DATE -> (field.meaning() == Meaning.ANSWER_BY) ? "2026-12-18" : "2026-11-23";
		};
	}

}
