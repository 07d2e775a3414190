package org.candour.scenarios;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.support.CandourTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The last day to answer leads wherever a case is shown: filters, order, colour and
 * words; the day of a step itself stands beside it.
 */
@CandourTest
class LateAnswerTest {

	private static final String LATE = "Answer was due 2 March 2026, 274 days late";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SubmitRightsRequest requests;

	private House house;

	@BeforeEach
	void openTheHouse() {
		this.house = new House(this.context);
	}

	@AfterEach
	void putTheClockBack() {
		ClockUtil.reset();
	}

	/** Received on a day, and entered on another. */
	private RightsCase received(String right, String day, String entered) {
		itIs(entered);
		String caseRef = this.requests.submit(SampleRequests.of(right, Instant.parse(day + "T10:00:00Z")))
			.caseRefs()
			.get(0);
		this.house.engineWorks(caseRef);
		return new RightsCase(this.house, caseRef);
	}

	private static void itIs(String day) {
		House.itIs(Instant.parse(day + "T11:00:00Z"));
	}

	@Test
	void aLateAnswerIsLateOnTheCardInTheFilterOnTheCaseTabInCockpitAndOnThePage() {
		RightsCase late = received("R-ACCESS", "2026-02-02", "2026-12-01");
		Desk handler = this.house.of("handler");
		JsonNode card = card(late.caseRef(), "triage-request");
		assertThat(card.at("/answer/words").asText()).isEqualTo(LATE);
		assertThat(card.at("/answer/degree").asText()).isEqualTo("OVERDUE");
		assertThat(card.at("/step/words").asText()).startsWith("Step due ").contains("December 2026");
		String task = handler.task(late.caseRef(), "triage-request").path("id").asText();
		assertThat(handler.listed("Overdue")).contains(task);
		assertThat(handler.listed("Due in 3 days")).contains(task);
		assertThat(handler.listed("Step overdue")).doesNotContain(task);
		assertThat(handler.caseFile(late.caseRef()).at("/standing/words").asText()).isEqualTo(LATE);
		assertThat(handler.page("/staff/cases/" + late.caseRef()).text()).contains(LATE);
		assertThat(this.house.of("manager")
			.asks("/staff/api/cockpit/cases/" + late.caseRef())
			.at("/standing/words")
			.asText()).isEqualTo(LATE);
		assertThat(overdueForTheManager()).contains(late.caseRef());
	}

	@Test
	void aStepPastItsOwnDayIsNotALateAnswer() {
		RightsCase request = received("R-ACCESS", "2026-11-30", "2026-11-30");
		itIs("2026-12-07");
		Desk handler = this.house.of("handler");
		String task = handler.task(request.caseRef(), "triage-request").path("id").asText();
		assertThat(handler.listed("Overdue")).doesNotContain(task);
		assertThat(handler.listed("Step overdue")).contains(task);
		JsonNode card = card(request.caseRef(), "triage-request");
		assertThat(card.at("/answer/words").asText()).isEqualTo("Answer due 30 December 2026, in 23 days");
		assertThat(card.at("/answer/degree").asText()).isEqualTo("LATER");
		assertThat(card.at("/step/words").asText()).startsWith("Step was due ");
		assertThat(overdueForTheManager()).doesNotContain(request.caseRef());
	}

	@Test
	void whatMustBeAnsweredFirstStandsFirst() {
		RightsCase later = received("R-ACCESS", "2026-11-20", "2026-12-01");
		RightsCase sooner = received("R-ACCESS", "2026-11-10", "2026-12-01");
		Desk handler = this.house.of("handler");
		List<String> listed = handler.listed("My team");
		assertThat(listed).containsSubsequence(handler.task(sooner.caseRef(), "triage-request").path("id").asText(),
				handler.task(later.caseRef(), "triage-request").path("id").asText());
	}

	@Test
	void aPauseARestartAndAnExtensionMoveTheDayOfOpenSteps() {
		RightsCase request = received("R-ACCESS", "2026-10-05", "2026-10-05").triaged(Map.of());
		assertThat(listedBy(request, "check-identity")).isEqualTo("2026-11-05T23:59:00Z");
		itIs("2026-10-07");
		request.identified("DOUBT", "NOT_NEEDED");
		itIs("2026-10-12");
		happened(request, "identity-received");
		assertThat(listedBy(request, "check-identity")).isEqualTo("2026-11-12T23:59:00Z");
		request.identified("PROVED", "NOT_NEEDED");
		itIs("2026-10-20");
		request.step("handler", "check-clarity", Map.of("clarity", "ASK", "clarificationQuestion", RightsCase.SAID,
				"clarificationReason", RightsCase.SAID));
		itIs("2026-10-23");
		happened(request, "clarification-answered");
		assertThat(listedBy(request, "check-clarity")).isEqualTo("2026-11-16T23:59:00Z");
		Instant own = this.house.of("handler").due(request.caseRef(), "check-clarity");
		assertThat(own).as("the step's own day").isBefore(Instant.parse("2026-10-28T00:00:00Z"));
		happened(request, "extension-wanted");
		request.step("handler", "consider-extension",
				Map.of("extension", "COMPLEX", "extensionReason", RightsCase.SAID));
		assertThat(listedBy(request, "check-clarity")).isEqualTo("2027-01-18T23:59:00Z");
	}

	private Instant listedBy(RightsCase request, String step) {
		return this.house.of("handler").listedBy(request.caseRef(), step);
	}

	private void happened(RightsCase request, String what) {
		assertThat(this.house.of("handler").sends(request.caseRef(), "happened", Map.of("what", what)))
			.hasToString("204 ");
		this.house.engineWorks(request.caseRef());
	}

	private JsonNode card(String caseRef, String step) {
		Desk handler = this.house.of("handler");
		String task = handler.task(caseRef, step).path("id").asText();
		return handler.asks("/staff/api/tasks/cards?task=" + task).path(task);
	}

	/** The cases behind the numbers in the line of what is overdue. */
	private List<String> overdueForTheManager() {
		Desk manager = this.house.of("manager");
		List<String> found = new ArrayList<>();
		for (JsonNode figure : manager.asks("/staff/api/statistics?period=year").path("figures")) {
			if (figure.path("id").asText().equals("open-by-date")) {
				for (int column = 0; column < figure.at("/rows/0/cells").size(); column++) {
					if (figure.at("/rows/0/cells/%d/listed".formatted(column)).asBoolean()) {
						found.addAll(references(manager,
								"/staff/api/statistics/open-by-date/cases?period=year&row=0&column=" + column));
					}
				}
			}
		}
		return found;
	}

	private static List<String> references(Desk manager, String path) {
		List<String> found = new ArrayList<>();
		String next = "";
		while (next != null) {
			JsonNode page = manager.asks(path + next);
			page.path("cases").forEach((one) -> found.add(one.path("reference").asText()));
			next = page.path("next").isNull() ? null : "&cursor=" + page.path("next").asText();
		}
		return found;
	}

}
