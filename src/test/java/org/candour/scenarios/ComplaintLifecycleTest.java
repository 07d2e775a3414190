package org.candour.scenarios;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.clock.CalendarDependentDate;
import org.candour.cases.clock.CalendarDependentDates;
import org.candour.cases.clock.MovedDate;
import org.candour.complaints.Complaint;
import org.candour.complaints.ComplaintFiles;
import org.candour.deadlines.Calendars;
import org.candour.deadlines.WorkingDays;
import org.candour.delivery.LettersToPersons;
import org.candour.delivery.Route;
import org.candour.delivery.SentLetter;
import org.candour.letters.RightsLetterKind;
import org.candour.letters.RightsLetters;
import org.candour.retention.HoldReason;
import org.candour.retention.Holds;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Complaints and reviews, over HTTP from intake to the end. */
@CandourTest
class ComplaintLifecycleTest {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

	@Autowired
	ApplicationContext context;

	@Autowired
	ComplaintFiles complaints;

	@Autowired
	RightsLetters letters;

	@Autowired
	LettersToPersons sent;

	@Autowired
	Holds holds;

	@Autowired
	PlatformTransactionManager transactions;

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
	void aComplaintIsAcknowledgedEnquiredIntoAdvisedOnDecidedAndAnswered() throws Exception {
		String ref = this.desk.complaint(Map.of());
		this.desk.triaged(ref);
		this.house.of("handler").completes(ref, "acknowledge-complaint", Map.of("acknowledgementNote", ""));
		this.house.engineWorks(ref);
		assertThat(this.complaints.findById(ref).orElseThrow().acknowledgedOn()).isEqualTo("2026-11-25");
		assertThat(this.sent.ofCase(ref)).extracting(SentLetter::kind, SentLetter::route)
			.containsExactly(tuple("COMPLAINT_ACKNOWLEDGEMENT", Route.POST));
		this.desk.enquired(ref, "handler");
		assertThat(this.house.of("approver").steps(ref)).isEmpty();
		this.house.of("dpo").completes(ref, "advise", Map.of("advice", "AGREE", "adviceText", "It was too slow."));
		assertThat(this.house.of("approver").tries(ref, "decide-complaint", Map.of("approval", "APPROVE")).status())
			.isEqualTo(400);
		this.house.of("approver")
			.completes(ref, "decide-complaint", Map.of("approval", "APPROVE", "approvalReason", "As proposed."));
		this.house.engineWorks(ref);
		assertThat(this.house.running(ref)).isFalse();
		String outcome = this.desk.read(ref, RightsLetterKind.COMPLAINT_OUTCOME);
		assertThat(outcome).contains("We uphold your complaint.")
			.contains("The search took too long.")
			.contains("We search again.")
			.contains("section 165")
			.contains("Zofia Przykładowa");
		assertThat(this.complaints.findById(ref).orElseThrow().outcome()).isEqualTo("UPHELD");
	}

	@Test
	void whatIsNoDataProtectionComplaintIsPassedOnAndThePersonHearsOfIt() throws Exception {
		String ref = this.desk.complaint(Map.of());
		this.house.of("handler")
			.completes(ref, "triage-complaint",
					Map.of("complaintAbout", "OTHER", "complaintNote", "It is about a missed bin."));
		this.house.engineWorks(ref);
		assertThat(this.house.running(ref)).isFalse();
		assertThat(this.desk.read(ref, RightsLetterKind.COMPLAINT_REDIRECTED)).contains("missed bin");
	}

	@Test
	void aLaterLateAcknowledgementIsReportedAndProgressToldEveryTwentyWorkingDays() {
		// S-25 and T-30
		String ref = this.desk.complaint(Map.of());
		this.desk.triaged(ref);
		assertThat(this.complaints.findById(ref).orElseThrow().acknowledgeBy()).isEqualTo("2026-12-29");
		House.itIs(LocalDate.of(2026, 12, 29).atTime(12, 0).atZone(LONDON).toInstant());
		this.house.engineWorks(ref);
		assertThat(this.desk.reminded(ref, "acknowledgement-overdue")).isFalse();
		assertThat(this.house.of("handler").steps(ref)).contains("note-progress");
		House.itIs(LocalDate.of(2026, 12, 30).atTime(9, 0).atZone(LONDON).toInstant());
		this.house.engineWorks(ref);
		assertThat(this.desk.reminded(ref, "acknowledgement-overdue")).isTrue();
		this.house.of("handler").completes(ref, "acknowledge-complaint", Map.of());
		this.house.engineWorks(ref);
		assertThat(this.complaints.findById(ref).orElseThrow().acknowledgedInTime(LocalDate.of(2026, 12, 30)))
			.isFalse();
		this.house.of("handler").completes(ref, "note-progress", Map.of("progressNote", "We have asked two services."));
		this.house.engineWorks(ref);
		assertThat(this.letters.latest(ref, RightsLetterKind.COMPLAINT_PROGRESS)).isPresent();
	}

	@Test
	void anOutcomeBeforeTheAcknowledgementMakesItNeedless() {
		String ref = this.desk.complaint(Map.of());
		this.desk.triaged(ref);
		House.itIs(LocalDate.of(2026, 12, 10).atTime(12, 0).atZone(LONDON).toInstant());
		this.desk.answered(ref);
		assertThat(this.letters.latest(ref, RightsLetterKind.COMPLAINT_ACKNOWLEDGEMENT)).isEmpty();
		Complaint complaint = this.complaints.findById(ref).orElseThrow();
		assertThat(complaint.acknowledgedInTime(LocalDate.of(2027, 1, 31))).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23, 2026-12-23", "2026-11-25, 2026-12-29", "2026-10-01, 2026-11-02", "2026-06-18," })
	void theDayToAcknowledgeIsReckonedFromTheTrueDayOfReceipt(LocalDate received, LocalDate acknowledgeBy) {
		// T-29 to T-31, T-33; T-32 lies ahead of the clock and is tested with the rule
		String ref = this.desk.complaint(Map.of("receivedAt", received + "T09:00"));
		assertThat(this.complaints.findById(ref).orElseThrow().acknowledgeBy()).isEqualTo(acknowledgeBy);
	}

	@Test
	void anotherBankHolidayMovesTheDayToAcknowledge() {
		String ref = this.desk.complaint(Map.of());
		OneMoreHoliday holidays = new OneMoreHoliday(this.context.getBean(WorkingDays.class),
				LocalDate.of(2026, 12, 29));
		Calendars calendars = new Calendars("one-more", holidays, holidays);
		MovedDate moved = new MovedDate(ref, CalendarDependentDate.ACKNOWLEDGEMENT, LocalDate.of(2026, 12, 29),
				LocalDate.of(2026, 12, 30));
		CalendarDependentDates keeper = this.context.getBeansOfType(CalendarDependentDates.class)
			.values()
			.stream()
			.filter((one) -> one.movedBy(calendars).contains(moved))
			.findFirst()
			.orElseThrow();
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			keeper.reckonAgain(ref, calendars);
			// as whoever moves dates does, so that figures follow
			this.context.getBean(AuditTrail.class).record(AuditAction.CLOCK_CHANGED, ref, Map.of("change", "CALENDAR"));
		});
		assertThat(this.complaints.findById(ref).orElseThrow().acknowledgeBy()).isEqualTo("2026-12-30");
		assertThat(keeper.movedBy(calendars)).doesNotContain(moved);
	}

	@Test
	void aComplaintAboutTheDpoGoesToTheDeputyAndTheDpoCannotOpenIt() {
		// S-23
		String ref = this.desk.complaint(Map.of("concerned", "Dora Dataguard"));
		assertThat(this.house.of("dpo").opens(ref).status()).isEqualTo(404);
		assertThat(draft("dpo", ref).status()).isEqualTo(404);
		assertThat(draft("deputy.dpo", ref).status()).isEqualTo(200);
		this.desk.triaged(ref);
		this.desk.enquired(ref, "handler");
		assertThat(this.house.of("dpo").steps(ref)).isEmpty();
		assertThat(this.house.of("dpo").count(ref)).isZero();
		assertThat(this.house.of("deputy.dpo").caseFile(ref).path("summary").toString())
			.contains("Member of staff concerned", "Dora Dataguard", "You were too slow.", "29 December 2026");
		assertThat(this.house.of("deputy.dpo").caseFile(ref).path("proposedLetter").asText())
			.isEqualTo("COMPLAINT_OUTCOME");
		this.house.of("deputy.dpo")
			.completes(ref, "advise-as-deputy", Map.of("advice", "AGREE", "adviceText", "Uphold it."));
		assertThat(this.house.of("approver").steps(ref)).contains("decide-complaint");
	}

	@Test
	void whoeverHadAPartInTheOriginalCannotTakeAStepInTheComplaint() {
		// SD4
		String original = this.desk.answeredCase();
		String ref = this.desk.complaint(Map.of("originalRef", original));
		this.desk.triaged(ref);
		Answer own = this.house.of("handler").tries(ref, "enquire-complaint", ComplaintWork.proposal());
		assertThat(own.status()).isEqualTo(400);
		assertThat(own.text()).contains("You had a part in the case");
		this.desk.enquired(ref, "handler2");
		assertThat(this.holds.standing(original)).anyMatch((hold) -> hold.reason() == HoldReason.COMPLAINT);
	}

	@Test
	void adviceAgainstTheOutcomeNeedsAReasonAndTheSiroHearsOfIt() {
		String ref = this.desk.complaint(Map.of());
		this.desk.triaged(ref);
		this.desk.enquired(ref, "handler");
		this.house.of("dpo").completes(ref, "advise", Map.of("advice", "DISAGREE", "adviceText", "Do not uphold it."));
		Map<String, Object> decision = new HashMap<>(Map.of("approval", "APPROVE", "approvalReason", "As proposed."));
		assertThat(this.house.of("approver").tries(ref, "decide-complaint", decision).status()).isEqualTo(400);
		decision.put("overrideReason", "The facts are clear.");
		this.house.of("approver").completes(ref, "decide-complaint", decision);
		this.house.engineWorks(ref);
		assertThat(this.house.of("siro").steps(ref)).contains("acknowledge-override");
	}

	@Test
	void aReviewByAFreshApproverIsToldAndCarriedOut() throws Exception {
		String original = this.desk.answeredCase();
		String ref = this.desk.complaint(Map.of("kind", "REVIEW", "originalRef", original));
		this.house.of("handler").completes(ref, "triage-review", Map.of("reviewKind", "REVIEW"));
		this.house.engineWorks(ref);
		Map<String, Object> review = Map.of("reviewResult", "VARY", "findings", "One page was left out.", "remedy",
				"You receive that page.");
		assertThat(this.house.of("approver").tries(ref, "review-decision", review).text())
			.contains("You had a part in the case");
		this.house.of("approver2").completes(ref, "review-decision", review);
		this.house.engineWorks(ref);
		assertThat(this.desk.read(ref, RightsLetterKind.REVIEW_OUTCOME)).contains("changed in part")
			.contains("You receive that page.");
		this.house.of("handler").completes(ref, "carry-out-review", Map.of("carryOutNote", "Sent."));
		this.house.engineWorks(ref);
		assertThat(this.house.running(ref)).isFalse();
	}

	private Answer draft(String person, String ref) {
		return this.house.of(person).page("/staff/api/cases/" + ref + "/letters/draft?kind=COMPLAINT_ACKNOWLEDGEMENT");
	}

}
