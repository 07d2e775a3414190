package org.candour.scenarios;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.disclosures.Bodies;
import org.candour.disclosures.Body;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The council grades the urgency again that a body declared. */
@CandourTest
class UrgencyGradedTest {

	private static final String WHY = "The person was seen an hour ago.";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Bodies bodies;

	private House house;

	private PoliceForce police;

	@BeforeEach
	void aMonday() {
		House.itIs(Instant.parse("2026-11-23T10:00:00Z"));
		this.house = new House(this.context);
		this.police = this.house.police();
	}

	@AfterEach
	void theClockGoesRight() {
		ClockUtil.reset();
	}

	@Test
	void hoursMeanTheSameDayAndDatesAndPrioritiesFollow() {
		String caseRef = this.police.submits(PoliceRequest.inOrder());
		assertThat(due(caseRef)).isEqualTo("2026-11-30");
		assertThat(priority(caseRef, "call-back-requester")).isEqualTo(50);
		assertThat(grade("handler", caseRef, "HOURS").status()).isEqualTo(200);
		assertThat(due(caseRef)).isEqualTo("2026-11-23");
		assertThat(priority(caseRef, "call-back-requester")).isEqualTo(80);
		assertThat(this.house.timers(caseRef, "answer-overdue"))
			.allSatisfy((timer) -> assertThat(timer).isBefore(Instant.parse("2026-11-24T00:00:00Z")));
		assertThat(grade("manager", caseRef, "DAYS").status()).isEqualTo(200);
		assertThat(due(caseRef)).isEqualTo("2026-11-30");
		assertThat(priority(caseRef, "call-back-requester")).isEqualTo(60);
		assertThat(this.house.of("dpo").caseFile(caseRef).path("notes").toString()).contains(WHY,
				"Urgency graded from ROUTINE to HOURS");
	}

	@Test
	void whatWasSaidToBeDangerToLifeGoesOnAsAnOrdinaryRequest() {
		String caseRef = this.police.submits(PoliceRequest.inOrder().lifeAtRisk());
		assertThat(this.house.of("handler").steps(caseRef)).containsExactly("verify-caller");
		assertThat(grade("handler", caseRef, "ROUTINE").status()).isEqualTo(200);
		assertThat(this.house.of("handler").caseFile(caseRef).path("lifecycle").asText())
			.isEqualTo("police-disclosure");
		assertThat(this.house.of("handler").caseFile(caseRef).path("power").path("code").asText())
			.isEqualTo("GW-POL-VOL");
		assertThat(this.house.of("handler").caseFile(caseRef).path("findings").toString())
			.as("no countersignature is excused any more")
			.contains("DR-04");
		assertThat(this.house.of("handler").steps(caseRef)).containsExactly("return-request");
		assertThat(due(caseRef)).isEqualTo("2026-11-30");
		assertThat(priority(caseRef, "return-request")).isEqualTo(50);
	}

	@Test
	void whatTurnsOutToBeDangerToLifeGoesOnAtOnce() {
		String caseRef = this.police.submits(PoliceRequest.inOrder());
		new PoliceCase(this.house, caseRef).calledBack().powerChecked("handler");
		assertThat(grade("handler", caseRef, "LIFE").status()).isEqualTo(200);
		Desk handler = this.house.of("handler");
		assertThat(handler.steps(caseRef)).containsExactly("verify-caller");
		assertThat(priority(caseRef, "verify-caller")).isEqualTo(100);
		assertThat(due(caseRef)).isEqualTo("2026-11-23");
		handler.completes(caseRef, "verify-caller", Map.of("callBackResult", "CONFIRMED", "numberSource",
				PoliceCase.SAID, "dt1", "PASS", "dt1Text", PoliceCase.SAID));
		assertThat(handler.steps(caseRef)).containsExactly("disclose-minimum");
	}

	@Test
	void aReturnedRequestThatBecomesUrgentRunsAgain() {
		String caseRef = this.police.submits(PoliceRequest.inOrder().byFreeMail());
		this.house.of("handler")
			.completes(caseRef, "return-request",
					Map.of("returnCodes", List.of("DR-01"), "whatIsMissing", PoliceCase.SAID));
		assertThat(this.police.state(caseRef)).isEqualTo("RETURNED_INCOMPLETE");
		assertThat(grade("handler", caseRef, "LIFE").status()).isEqualTo(200);
		assertThat(this.police.state(caseRef)).isEqualTo("RECEIVED");
		assertThat(this.house.of("handler").caseFile(caseRef).path("clock").path("stoppedSince").isNull()).isTrue();
		assertThat(this.house.of("handler").steps(caseRef)).containsExactly("verify-caller");
	}

	@Test
	void aBodyThatMayNotCiteTheOtherPowerStaysWhereItIs() {
		String caseRef = this.police.submits(PoliceRequest.inOrder());
		Body force = this.bodies.find(PoliceForce.BODY).orElseThrow();
		this.bodies.add(new Body(force.id(), force.name(), force.officialDomains(), force.switchboard(),
				java.util.Set.of("GW-POL-VOL")));
		try {
			assertThat(grade("handler", caseRef, "LIFE").text()).contains("may not cite the power");
			assertThat(this.house.of("handler").steps(caseRef)).containsExactly("call-back-requester");
		}
		finally {
			this.bodies.add(force);
		}
	}

	@Test
	void onlyHandlersAndManagersGradeWithAReasonAndBeforeTheDecision() {
		String caseRef = this.police.submits(PoliceRequest.inOrder());
		assertThat(grade("approver", caseRef, "HOURS").text()).contains("Your role does not allow");
		assertThat(grade("handler", caseRef, "ROUTINE").status()).as("the same").isEqualTo(422);
		String page = "/staff/cases/" + caseRef;
		assertThat(this.house.of("handler").sends(page, page + "/urgency", "urgency", "HOURS", "reason", "").status())
			.isEqualTo(422);
		assertThat(this.police.withdraws(caseRef).status()).isLessThan(300);
		assertThat(grade("handler", caseRef, "HOURS").text()).contains("decided");
	}

	private Answer grade(String person, String caseRef, String urgency) {
		String page = "/staff/cases/" + caseRef;
		return this.house.of(person).sends(page, page + "/urgency", "urgency", urgency, "reason", WHY);
	}

	private String due(String caseRef) {
		return LocalDate.parse(this.house.of("handler").caseFile(caseRef).path("clock").path("dueOn").asText())
			.toString();
	}

	private int priority(String caseRef, String step) {
		return this.house.of("handler").task(caseRef, step).path("priority").asInt();
	}

}
