package org.candour.scenarios;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.breaches.BreachLog;
import org.candour.cases.clock.CaseDeadlines;
import org.candour.letters.RightsLetterKind;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** LC-19: a breach that is found in a case, over HTTP. */
@CandourTest
class BreachLifecycleTest {

	private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

	@Autowired
	ApplicationContext context;

	@Autowired
	BreachLog breaches;

	@Autowired
	CaseDeadlines clock;

	private ComplaintWork desk;

	private House house;

	@BeforeEach
	void begin() {
		House.itIs(NOW);
		this.desk = new ComplaintWork(this.context);
		this.house = this.desk.house();
	}

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void aBundleSentToTheWrongPersonStarts72HoursWhileTheCaseRunsOn() throws Exception {
		// S-24, second half
		String original = this.desk.openCase();
		LocalDate due = this.clock.dueOn(original);
		String ref = this.desk.reference(this.house.of("handler")
			.sends("/staff/breaches/new", "/staff/breaches/new", "awareAt", "2026-11-24T16:30", "text",
					"The bundle went to a neighbour.", "originalRef", original));
		Instant reportBy = Instant.parse("2026-11-27T16:30:00Z");
		assertThat(this.breaches.findById(ref).orElseThrow().reportBy()).isEqualTo(reportBy);
		assertThat(this.house.timers(ref, "hours-over")).containsExactly(reportBy);
		assertThat(this.house.of("dpo").due(ref, "advise")).isEqualTo(NOW.plus(Duration.ofHours(1)));
		assertThat(this.clock.dueOn(original)).isEqualTo(due);
		assertThat(this.clock.reading(original).stoppedSince()).isNull();
		assertThat(this.house.of("siro").caseFile(ref).path("summary").toString()).contains("27 November 2026, 16:30",
				"The bundle went to a neighbour.");
		assertThat(dates(ref)).containsExactly("Report to the regulator 2026-11-27: DL-10 DL-10");
		assertThat(dates(original)).containsExactly("Acknowledgement 2026-12-29: DL-3 DL-9 DL-4",
				"Outcome (the council's own target) 2026-12-23: DL-3 DL-14");
		this.house.of("handler")
			.completes(ref, "contain-breach", Map.of("containment", "RECALLED", "containmentNote", "Fetched back."));
		this.house.of("dpo").completes(ref, "advise", Map.of("advice", "AGREE", "adviceText", "Report it."));
		this.house.of("siro")
			.completes(ref, "assess-breach",
					Map.of("breachRisk", "HIGH", "peopleAffected", 1, "riskReason", "Care file."));
		House.itIs(reportBy.plusSeconds(60));
		this.house.engineWorks(ref);
		assertThat(this.desk.reminded(ref, "report-overdue")).isTrue();
		Map<String, Object> report = new HashMap<>(Map.of("reportPhase", "COMPLETE", "breachNature", "Wrong address.",
				"likelyConsequences", "Distress.", "measures", "Fetched back."));
		assertThat(this.house.of("handler").tries(ref, "report-breach", report).text()).contains("72 hours are over");
		report.put("lateReason", "The neighbour was away.");
		this.house.of("handler").completes(ref, "report-breach", report);
		this.house.engineWorks(ref);
		assertThat(this.desk.read(ref, RightsLetterKind.BREACH_REPORT)).contains("24 November 2026 at 16:30")
			.contains("The neighbour was away.");
		this.house.of("approver")
			.completes(ref, "decide-telling", Map.of("tellPeople", "TELL", "tellingReason", "High risk.",
					"adviceToPeople", "Look out for letters."));
		this.house.engineWorks(ref);
		assertThat(this.desk.read(ref, RightsLetterKind.BREACH_TELLING)).contains("Look out for letters.");
		this.house.of("manager").completes(ref, "record-lessons", Map.of("lessons", "Check addresses twice."));
		this.house.engineWorks(ref);
		assertThat(this.clock.dueOn(original)).isEqualTo(due);
	}

	/**
	 * What Cockpit and the Case tab show of a case's dates: what, when, by which rules.
	 */
	private List<String> dates(String ref) {
		JsonNode seen = this.house.of("manager").asks("/staff/api/cockpit/cases/" + ref).path("dates");
		assertThat(this.house.of("handler").asks("/staff/api/cases/" + ref + "/dates")).isEqualTo(seen);
		List<String> dates = new ArrayList<>();
		seen.forEach((date) -> dates.add("%s %s: %s".formatted(date.path("what").asText(), date.path("due").asText(),
				String.join(" ", date.path("derivation").findValuesAsText("rule")))));
		return dates;
	}

	@Test
	void aPageRefusesWhatIsMissingAndACaseThatIsNotThere() {
		Answer future = this.house.of("handler")
			.sends("/staff/complaints/new", "/staff/complaints/new", "name", "Zofia Przykładowa", "text", "Slow.",
					"receivedAt", "2026-11-26T09:00");
		assertThat(future.status()).isEqualTo(422);
		assertThat(future.text()).contains("cannot lie in the future");
		Answer unknown = this.house.of("handler")
			.sends("/staff/breaches/new", "/staff/breaches/new", "text", "Lost.", "originalRef", "RR-2026-999999");
		assertThat(unknown.text()).contains("There is no case with this reference.");
		assertThat(this.house.of("auditor").page("/staff/complaints/new").status()).isEqualTo(403);
	}

}
