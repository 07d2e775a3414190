package org.candour.scenarios;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Telling the subject is put off, looked at again, put off again and settled. */
@CandourTest
class TellingAgainTest {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	@Autowired
	private ApplicationContext context;

	private House house;

	private PoliceForce police;

	@BeforeEach
	void openTheHouse() {
		this.house = new House(this.context);
		this.police = this.house.police();
	}

	@AfterEach
	void theClockGoesRight() {
		ClockUtil.reset();
	}

	@Test
	void tellingIsLookedAtAgainAfterSixMonthsAndEachRenewalGoesOnTheRegister() {
		String caseRef = released(PoliceRequest.inOrder(), Map.of());
		LocalDate sixMonthsOn = today().plusMonths(6);
		assertThat(this.house.timers(caseRef, "telling-date")).containsExactly(endOf(sixMonthsOn));
		JsonNode disclosure = rows(caseRef, "DISCLOSURE").get(0);
		assertThat(disclosure.path("telling").asText()).isEqualTo("ON_DATE");
		assertThat(disclosure.path("tellOn").asText()).isEqualTo(sixMonthsOn.toString());
		assertThat(disclosure.path("notToldUnder").asText()).isEqualTo("DPA18-S2-P1-2");

		waitsUntil(sixMonthsOn);
		this.house.engineWorks(caseRef);
		LocalDate later = today().plusDays(40);
		this.house.of("approver")
			.completes(caseRef, "review-telling", Map.of("tellSubject", "ON_DATE", "tellOn", later.toString(),
					"notTellingUnder", "UKGDPR-A14-5-F", "tellingReviewReason", PoliceCase.SAID));
		this.house.engineWorks(caseRef);
		assertThat(this.house.timers(caseRef, "telling-date")).containsExactly(endOf(later));
		assertThat(rows(caseRef, "TELLING")).singleElement().satisfies((row) -> {
			assertThat(row.path("tellOn").asText()).isEqualTo(later.toString());
			assertThat(row.path("notToldUnder").asText()).isEqualTo("UKGDPR-A14-5-F");
		});

		waitsUntil(later);
		this.house.engineWorks(caseRef);
		this.house.of("approver")
			.completes(caseRef, "review-telling", Map.of("tellSubject", "NOW", "tellingReviewReason", PoliceCase.SAID));
		this.house.of("handler").completes(caseRef, "tell-subject", Map.of("tellingNote", PoliceCase.SAID));
		this.house.engineWorks(caseRef);
		List<JsonNode> tellings = rows(caseRef, "TELLING");
		assertThat(tellings).extracting((row) -> row.path("telling").asText())
			.containsExactlyInAnyOrder("ON_DATE", "NOW");
		assertThat(tellings).filteredOn((row) -> row.path("telling").asText().equals("NOW"))
			.allSatisfy((row) -> assertThat(row.path("notToldUnder").isNull()).isTrue());
	}

	@Test
	void theDayTheBodyGaveGoesBeforeTheSixMonths() {
		LocalDate theirs = today().plusDays(100);
		String caseRef = released(PoliceRequest.inOrder().mayTellAfter(theirs), Map.of());
		assertThat(this.house.timers(caseRef, "telling-date")).containsExactly(endOf(theirs));
	}

	@Test
	void nothingIsKeptFromTheSubjectWithoutAnExemption() {
		String caseRef = this.police.submits(PoliceRequest.inOrder());
		PoliceCase request = new PoliceCase(this.house, caseRef).calledBack()
			.powerChecked("handler")
			.searched()
			.reviewed(false);
		Map<String, Object> form = new HashMap<>(putOff(Map.of()));
		form.remove("notTellingUnder");
		Answer refused = this.house.of("handler").tries(caseRef, "weigh-tests", request.weighing(form, "REFUSED"));
		assertThat(refused.status()).isBetween(400, 499);
		form.put("notTellingUnder", "DPA18-S2-P9-99");
		assertThat(
				this.house.of("handler").tries(caseRef, "weigh-tests", request.weighing(form, "DISCLOSED_FULL")).text())
			.contains("Choose the exemption on which the subject is not told");
	}

	private String released(PoliceRequest form, Map<String, ?> otherwise) {
		String caseRef = this.police.submits(form);
		new PoliceCase(this.house, caseRef).calledBack()
			.powerChecked("handler")
			.searched()
			.reviewed(true)
			.weighed(putOff(otherwise), "DISCLOSED_FULL")
			.advised("AGREE");
		this.house.of("approver").completes(caseRef, "approve", PoliceCase.approval("DISCLOSED_FULL"));
		new PoliceCase(this.house, caseRef).released();
		return caseRef;
	}

	private static Map<String, Object> putOff(Map<String, ?> otherwise) {
		Map<String, Object> form = new HashMap<>(Map.of("tellSubject", "ON_DATE", "notTellingReason", PoliceCase.SAID,
				"notTellingUnder", "DPA18-S2-P1-2"));
		form.putAll(otherwise);
		return form;
	}

	private List<JsonNode> rows(String caseRef, String kind) {
		List<JsonNode> rows = new ArrayList<>();
		this.house.of("dpo").caseFile(caseRef).path("register").forEach((row) -> {
			if (row.path("kind").asText().equals(kind)) {
				rows.add(row);
			}
		});
		return rows;
	}

	private static void waitsUntil(LocalDate day) {
		House.waits(Duration.between(ClockUtil.getCurrentTime().toInstant(), endOf(day)).plusSeconds(1));
	}

	private static LocalDate today() {
		return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), LONDON);
	}

	private static Instant endOf(LocalDate day) {
		return day.atTime(LocalTime.of(23, 59)).atZone(LONDON).toInstant();
	}

}
