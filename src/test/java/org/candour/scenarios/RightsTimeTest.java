package org.candour.scenarios;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.cases.RuleBroken;
import org.candour.cases.clock.CaseDeadlines;
import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.rights.process.RightsExpressions;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** S-01 to S-05: the month, and what moves it. */
@CandourTest
class RightsTimeTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SubmitRightsRequest requests;

	@Autowired
	private CaseDeadlines clock;

	@Autowired
	private RightsExpressions rights;

	private House house;

	@BeforeEach
	void openTheHouse() {
		this.house = new House(this.context);
	}

	@AfterEach
	void putTheClockBack() {
		ClockUtil.reset();
	}

	private RightsCase received(String right, String day) {
		Instant at = Instant.parse(day + "T10:00:00Z");
		House.itIs(at.plusSeconds(60));
		return new RightsCase(this.house, this.requests.submit(SampleRequests.of(right, at)).caseRefs().get(0));
	}

	private static void ask(RightsCase request) {
		request.step("handler", "check-clarity", Map.of("clarity", "ASK", "clarificationQuestion", RightsCase.SAID,
				"clarificationReason", RightsCase.SAID));
	}

	private Answer happened(RightsCase request, String what) {
		Answer answer = this.house.of("handler").sends(request.caseRef(), "happened", Map.of("what", what));
		this.house.engineWorks(request.caseRef());
		return answer;
	}

	private static void itIs(String day) {
		House.itIs(Instant.parse(day + "T11:00:00Z"));
	}

	private void assertDue(RightsCase request, String day) {
		assertThat(this.clock.dueOn(request.caseRef())).isEqualTo(LocalDate.parse(day));
	}

	/** S-01: by social media on a Saturday, logged on Monday. */
	@Test
	void theMonthRunsFromTheSaturdayOnWhichTheRequestCame() {
		itIs("2026-11-23");
		String caseRef = this.requests.submit(SampleRequests.of("R-ACCESS", Instant.parse("2026-11-21T15:00:00Z")))
			.caseRefs()
			.get(0);
		assertDue(new RightsCase(this.house, caseRef), "2026-12-21");
	}

	/** S-02. */
	@Test
	void theDaysOfAQuestionDoNotCountInAnAccessRequest() {
		RightsCase request = received("R-ACCESS", "2026-10-05").admitted();
		itIs("2026-10-08");
		ask(request);
		itIs("2026-10-14");
		assertThat(happened(request, "clarification-answered")).hasToString("204 ");
		assertDue(request, "2026-11-12");
		request.clear();
		assertThat(this.house.of("handler").steps(request.caseRef())).contains("choose-services");
	}

	/** S-02. */
	@Test
	void anErasureRequestKnowsNoPause() {
		RightsCase request = received("R-ERASE", "2026-10-05").admitted();
		assertThatThrownBy(() -> this.rights.askClarification(request.caseRef())).isInstanceOf(RuleBroken.class);
		assertThat(this.house.of("handler").steps(request.caseRef())).doesNotContain("check-clarity");
		assertDue(request, "2026-11-05");
	}

	/** S-03. */
	@Test
	void evidenceOfIdentityRestartsTheMonthAndAskingLateIsReported() {
		RightsCase request = received("R-ACCESS", "2026-10-01").triaged(Map.of());
		itIs("2026-10-21");
		request.identified("DOUBT", "NOT_NEEDED");
		assertThat(this.house.of("dpo").steps(request.caseRef())).contains("advise");
		itIs("2026-10-23");
		assertThat(happened(request, "identity-received")).hasToString("204 ");
		assertDue(request, "2026-11-23");
		assertThat(this.house.of("handler").steps(request.caseRef())).contains("check-identity");
	}

	/** S-04. */
	@Test
	void afterTheNoticeDateTheTimeIsNotExtendedAndItIsReported() {
		RightsCase request = received("R-ACCESS", "2026-10-05").admitted();
		itIs("2026-11-06");
		assertThat(happened(request, "extension-wanted")).hasToString("204 ");
		request.step("handler", "consider-extension",
				Map.of("extension", "COMPLEX", "extensionReason", RightsCase.SAID));
		assertDue(request, "2026-11-05");
		assertThat(this.house.of("dpo").steps(request.caseRef())).contains("advise");
	}

	@Test
	void beforeTheNoticeDateTheTimeIsExtended() {
		RightsCase request = received("R-ACCESS", "2026-10-05").admitted();
		itIs("2026-11-05");
		happened(request, "extension-wanted");
		request.step("handler", "consider-extension",
				Map.of("extension", "COMPLEX", "extensionReason", RightsCase.SAID));
		assertDue(request, "2027-01-05");
	}

	/** S-05: the old rules. */
	@Test
	void aRequestOfTheFourthOfFebruaryKnowsNoPauseAndTheStepSaysSo() {
		RightsCase request = received("R-ACCESS", "2026-02-04").admitted();
		itIs("2026-02-09");
		Answer refused = this.house.of("handler")
			.tries(request.caseRef(), "check-clarity", Map.of("clarity", "ASK", "clarificationQuestion",
					RightsCase.SAID, "clarificationReason", RightsCase.SAID));
		assertThat(refused.text()).contains(
				"A question about what is wanted does not pause a request received before Thursday 5 February 2026.");
		assertThat(this.house.of("handler").steps(request.caseRef())).contains("check-clarity");
		assertDue(request, "2026-03-04");
	}

	/** T-40, T-42. */
	@Test
	void aQuestionAskedAfterTheLastDayMovesNothingAndTheLetterSaysSo() {
		RightsCase request = received("R-ACCESS", "2026-10-01").admitted();
		itIs("2026-11-10");
		this.house.engineWorks(request.caseRef());
		ask(request);
		assertDue(request, "2026-11-02");
		JsonNode leg = this.house.of("handler").caseFile(request.caseRef()).at("/rights/legs/0");
		assertThat(leg.path("provisional").asBoolean()).isFalse();
		assertThat(leg.path("derivation").toString()).contains("went out after the last day and moves nothing");
		itIs("2026-11-12");
		happened(request, "extension-wanted");
		request.step("handler", "consider-extension",
				Map.of("extension", "COMPLEX", "extensionReason", RightsCase.SAID));
		itIs("2026-11-20");
		happened(request, "clarification-answered");
		assertDue(request, "2026-11-02");
		assertThat(advice(request)).contains("ESC-13");
	}

	@Test
	void whileAnAnswerIsAwaitedTheCaseTabCockpitAndThePageSayThatTheDayIsProvisional() {
		RightsCase request = received("R-ACCESS", "2026-10-05").admitted();
		itIs("2026-10-08");
		ask(request);
		JsonNode file = this.house.of("handler").caseFile(request.caseRef());
		assertThat(file.at("/rights/legs/0/provisional").asBoolean()).isTrue();
		assertThat(file.at("/standing/words").asText())
			.isEqualTo("Answer due 16 December 2026, in 69 days; provisional, an answer is awaited");
		assertThat(this.house.of("handler")
			.asks("/staff/api/cases/" + request.caseRef() + "/dates")
			.at("/0/provisional")
			.asBoolean()).isTrue();
		assertThat(this.house.of("manager")
			.asks("/staff/api/cockpit/cases/" + request.caseRef())
			.at("/standing/provisional")
			.asBoolean()).isTrue();
		assertThat(this.house.of("handler").page("/staff/cases/" + request.caseRef()).text())
			.contains("provisional, an answer is awaited");
	}

	/** ESC-13, once; whoever is late says why, and the work goes on. */
	@Test
	void aMissedDateIsReportedAndTheManagerSaysWhy() {
		RightsCase request = received("R-ACCESS", "2026-10-05").admitted();
		House.itIs(Instant.parse("2026-11-05T22:00:00Z"));
		this.house.engineWorks(request.caseRef());
		assertThat(advice(request)).as("the last day is not over").doesNotContain("ESC-13");
		assertThat(this.house.of("manager").steps(request.caseRef())).doesNotContain("explain-delay");
		itIs("2026-11-06");
		this.house.engineWorks(request.caseRef());
		assertThat(advice(request)).contains("ESC-13");
		assertThat(this.house.of("dpo").steps(request.caseRef())).contains("advise");
		assertThat(this.house.of("handler").steps(request.caseRef())).contains("check-clarity");
		assertThat(this.house.of("manager").tries(request.caseRef(), "explain-delay", Map.of("delayReason", "")).text())
			.contains("Say why the date was or will be missed.");
		request.step("manager", "explain-delay", Map.of("delayReason", RightsCase.SAID));
		itIs("2026-12-01");
		this.house.engineWorks(request.caseRef());
		assertThat(advice(request).split("ESC-13", -1)).as("asked once").hasSize(2);
	}

	private String advice(RightsCase request) {
		return this.house.of("dpo").caseFile(request.caseRef()).path("advice").toString();
	}

}
