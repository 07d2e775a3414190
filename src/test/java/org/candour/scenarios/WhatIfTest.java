package org.candour.scenarios;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.cases.CaseKind;
import org.candour.cases.NewCase;
import org.candour.cases.Party;
import org.candour.cases.PartyRole;
import org.candour.cases.Term;
import org.candour.cases.Urgency;
import org.candour.cases.opening.OpenCase;
import org.candour.law.Regime;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Staff ask what would become of a case's dates; nothing of the case changes. */
@CandourTest
class WhatIfTest {

	@Autowired
	private ApplicationContext context;

	private House house;

	@BeforeEach
	void aTuesday() {
		this.house = new House(this.context);
		House.itIs(Instant.parse("2026-11-24T10:00:00Z"));
	}

	@AfterEach
	void backToTheRealTime() {
		ClockUtil.reset();
	}

	@Test
	void aDisclosureThatWentBackIsDueLaterByTheDaysItLayThere() {
		String caseRef = this.house.police().submits(PoliceRequest.inOrder());
		JsonNode date = asks(caseRef, "pausedFrom=2026-11-25&answeredOn=2026-11-30").json().get(0);
		assertThat(date.path("dueNow").asText()).isEqualTo("2026-12-01");
		assertThat(date.at("/then/due").asText()).isEqualTo("2026-12-04");
		assertThat(date.at("/then/derivation")).hasSize(3);
		assertThat(asks(caseRef, "pausedFrom=2026-11-25").json().at("/0/then/provisional").asBoolean()).isTrue();
		assertThat(asks(caseRef, "").json().at("/0/then/due").asText()).as("the case stands as it stood")
			.isEqualTo("2026-12-01");
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "extended=true, EXTENSION_NOT_ALLOWED", "feePaid=2026-11-30, RESTART_NOT_ALLOWED",
			"answeredOn=2026-11-30, NOT_PAUSED", "pausedFrom=2026-11-20, PAUSE_BEFORE_RECEIPT",
			"pausedFrom=2026-11-26&answeredOn=2026-11-25, PAUSE_BACKWARDS",
			"pausedFrom=2026-11-26&answeredOn=2099-01-01, CALENDAR_MISSING" })
	void whatCannotBeOfADisclosureIsRefusedWithItsRule(String supposition, String rule) {
		Answer answer = asks(this.house.police().submits(PoliceRequest.inOrder()), supposition);
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.json().path("rule").asText()).isEqualTo(rule);
	}

	@ParameterizedTest(name = "{0}: due {1}, notice by {2}")
	@CsvSource({ "pausedFrom=2026-10-08&answeredOn=2026-10-14, 2026-11-12, 2026-11-12",
			"identityReceived=2026-10-12, 2026-11-12, 2026-11-12", "feePaid=2026-10-20, 2026-11-20, 2026-11-20",
			"extended=true, 2027-01-05, 2026-11-05",
			"pausedFrom=2026-10-08&answeredOn=2026-10-14&extended=true&noticeSent=2026-11-12, 2027-01-12, 2026-11-12" })
	void theLawsOwnPeriodMovesAsTheLawSays(String supposition, String due, String notice) {
		JsonNode date = asks(rightsCase("R-ACCESS"), supposition).json().get(0);
		assertThat(date.path("regime").asText()).isEqualTo("UKGDPR");
		assertThat(date.path("dueNow").asText()).isEqualTo("2026-11-05");
		assertThat(date.at("/then/due").asText()).isEqualTo(due);
		assertThat(date.at("/then/noticeBy").asText()).isEqualTo(notice);
	}

	@ParameterizedTest(name = "{0}, {1}: {2}")
	@CsvSource({ "R-ERASE, pausedFrom=2026-10-08&answeredOn=2026-10-14, PAUSE_NOT_ALLOWED",
			"R-ACCESS, extended=true&noticeSent=2026-11-06, EXTENSION_NOTICE_TOO_LATE",
			"R-ACCESS, noticeSent=2026-11-01, NOTICE_WITHOUT_EXTENSION",
			"R-ACCESS, pausedFrom=2026-10-01, PAUSE_BEFORE_RECEIPT",
			"R-ACCESS, pausedFrom=2026-10-14&answeredOn=2026-10-08, CLARIFICATION_BACKWARDS" })
	void whatTheLawDoesNotLetCountIsRefusedWithItsRule(String right, String supposition, String rule) {
		Answer answer = asks(rightsCase(right), supposition);
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.json().path("rule").asText()).isEqualTo(rule);
	}

	@Test
	void nobodyLearnsFromItThatAWalledCaseExists() {
		String walled = this.house.police().submits(PoliceRequest.inOrder().about("Hattie Handler", "1980-01-01"));
		assertThat(asks(walled, "").status()).isEqualTo(404);
		assertThat(asks("DR-2026-999999", "").status()).isEqualTo(404);
	}

	private Answer asks(String caseRef, String supposition) {
		return this.house.of("handler").reckons(caseRef, supposition);
	}

	private String rightsCase(String right) {
		return this.context.getBean(TransactionTemplate.class)
			.execute((status) -> this.context.getBean(OpenCase.class)
				.open(new NewCase(CaseKind.RIGHTS, "access-request", Urgency.ROUTINE, "RECEIVED", "RIGHTS_CASE",
						Instant.parse("2026-10-05T09:00:00Z"),
						List.of(new Party(PartyRole.SUBJECT, "Zofia Sampleperson", null)), null,
						new Term.Statutory(right, Set.of(Regime.UKGDPR))))
				.reference());
	}

}
