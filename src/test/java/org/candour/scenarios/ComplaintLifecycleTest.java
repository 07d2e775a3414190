package org.candour.scenarios;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.breaches.BreachLog;
import org.candour.cases.CaseClock;
import org.candour.cases.KeptDate;
import org.candour.cases.KeptDates;
import org.candour.cases.MovedDate;
import org.candour.complaints.Complaint;
import org.candour.complaints.ComplaintFiles;
import org.candour.complaints.RegulatorCases;
import org.candour.deadlines.Calendars;
import org.candour.deadlines.WorkingDays;
import org.candour.delivery.LettersToPersons;
import org.candour.delivery.Route;
import org.candour.delivery.SentLetter;
import org.candour.documents.Documents;
import org.candour.letters.PdfText;
import org.candour.letters.RightsLetter;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Complaints, reviews, the regulator and breaches, over HTTP from intake to the end. */
@CandourTest
class ComplaintLifecycleTest {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final Pattern REFERENCE = Pattern.compile("RR-\\d{4}-\\d{6}");

	private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

	@Autowired
	ApplicationContext context;

	@Autowired
	ComplaintFiles complaints;

	@Autowired
	RegulatorCases regulatorCases;

	@Autowired
	BreachLog breaches;

	@Autowired
	RightsLetters letters;

	@Autowired
	LettersToPersons sent;

	@Autowired
	Documents documents;

	@Autowired
	CaseClock clock;

	@Autowired
	Holds holds;

	@Autowired
	AuditTrail audit;

	@Autowired
	PlatformTransactionManager transactions;

	private House house;

	@BeforeEach
	void begin() {
		House.itIs(NOW);
		this.house = new House(this.context);
	}

	@AfterEach
	void resetClock() {
		ClockUtil.reset();
	}

	@Test
	void aComplaintIsAcknowledgedEnquiredIntoAdvisedOnDecidedAndAnswered() throws Exception {
		String ref = complaint(Map.of());
		triaged(ref);
		this.house.of("handler").completes(ref, "acknowledge-complaint", Map.of("acknowledgementNote", ""));
		this.house.engineWorks(ref);
		assertThat(this.complaints.findById(ref).orElseThrow().acknowledgedOn()).isEqualTo("2026-11-25");
		assertThat(this.sent.ofCase(ref)).extracting(SentLetter::kind, SentLetter::route)
			.containsExactly(tuple("COMPLAINT_ACKNOWLEDGEMENT", Route.POST));
		enquired(ref, "handler");
		assertThat(this.house.of("approver").steps(ref)).isEmpty();
		this.house.of("dpo").completes(ref, "advise", Map.of("advice", "AGREE", "adviceText", "It was too slow."));
		assertThat(this.house.of("approver").tries(ref, "decide-complaint", Map.of("approval", "APPROVE")).status())
			.isGreaterThanOrEqualTo(400);
		this.house.of("approver")
			.completes(ref, "decide-complaint", Map.of("approval", "APPROVE", "approvalReason", "As proposed."));
		this.house.engineWorks(ref);
		assertThat(this.house.running(ref)).isFalse();
		String outcome = read(ref, RightsLetterKind.COMPLAINT_OUTCOME);
		assertThat(outcome).contains("We uphold your complaint.")
			.contains("The search took too long.")
			.contains("We search again.")
			.contains("section 165")
			.contains("Zofia Przykładowa");
		assertThat(this.complaints.findById(ref).orElseThrow().outcome()).isEqualTo("UPHELD");
	}

	@Test
	void whatIsNoDataProtectionComplaintIsPassedOnAndThePersonHearsOfIt() throws Exception {
		String ref = complaint(Map.of());
		this.house.of("handler")
			.completes(ref, "triage-complaint",
					Map.of("complaintAbout", "OTHER", "complaintNote", "It is about a missed bin."));
		this.house.engineWorks(ref);
		assertThat(this.house.running(ref)).isFalse();
		assertThat(read(ref, RightsLetterKind.COMPLAINT_REDIRECTED)).contains("missed bin");
	}

	@Test
	void aLaterLateAcknowledgementIsReportedAndProgressToldEveryTwentyWorkingDays() {
		// S-25 and T-30
		String ref = complaint(Map.of());
		triaged(ref);
		assertThat(this.complaints.findById(ref).orElseThrow().acknowledgeBy()).isEqualTo("2026-12-29");
		House.itIs(LocalDate.of(2026, 12, 29).atTime(12, 0).atZone(LONDON).toInstant());
		this.house.engineWorks(ref);
		assertThat(reminded(ref, "acknowledgement-overdue")).isFalse();
		assertThat(this.house.of("handler").steps(ref)).contains("note-progress");
		House.itIs(LocalDate.of(2026, 12, 30).atTime(9, 0).atZone(LONDON).toInstant());
		this.house.engineWorks(ref);
		assertThat(reminded(ref, "acknowledgement-overdue")).isTrue();
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
		String ref = complaint(Map.of());
		triaged(ref);
		House.itIs(LocalDate.of(2026, 12, 10).atTime(12, 0).atZone(LONDON).toInstant());
		answered(ref);
		assertThat(this.letters.latest(ref, RightsLetterKind.COMPLAINT_ACKNOWLEDGEMENT)).isEmpty();
		Complaint complaint = this.complaints.findById(ref).orElseThrow();
		assertThat(complaint.acknowledgedInTime(LocalDate.of(2027, 1, 31))).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23, 2026-12-23", "2026-11-25, 2026-12-29", "2026-10-01, 2026-11-02", "2026-06-18," })
	void theDayToAcknowledgeIsReckonedFromTheTrueDayOfReceipt(LocalDate received, LocalDate acknowledgeBy) {
		// T-29 to T-31, T-33; T-32 lies ahead of the clock and is tested with the rule
		String ref = complaint(Map.of("receivedAt", received + "T09:00"));
		assertThat(this.complaints.findById(ref).orElseThrow().acknowledgeBy()).isEqualTo(acknowledgeBy);
	}

	@Test
	void anotherBankHolidayMovesTheDayToAcknowledge() {
		String ref = complaint(Map.of());
		OneMoreHoliday holidays = new OneMoreHoliday(this.context.getBean(WorkingDays.class),
				LocalDate.of(2026, 12, 29));
		Calendars calendars = new Calendars("one-more", holidays, holidays);
		MovedDate moved = new MovedDate(ref, KeptDate.ACKNOWLEDGEMENT, LocalDate.of(2026, 12, 29),
				LocalDate.of(2026, 12, 30));
		KeptDates keeper = this.context.getBeansOfType(KeptDates.class)
			.values()
			.stream()
			.filter((one) -> one.movedBy(calendars).contains(moved))
			.findFirst()
			.orElseThrow();
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> keeper.reckonAgain(ref, calendars));
		assertThat(this.complaints.findById(ref).orElseThrow().acknowledgeBy()).isEqualTo("2026-12-30");
		assertThat(keeper.movedBy(calendars)).doesNotContain(moved);
	}

	@Test
	void aComplaintAboutTheDpoGoesToTheDeputyAndTheDpoCannotOpenIt() {
		// S-23
		String ref = complaint(Map.of("concerned", "Dora Dataguard"));
		assertThat(this.house.of("dpo").opens(ref).status()).isEqualTo(404);
		assertThat(draft("dpo", ref).status()).isEqualTo(404);
		assertThat(draft("deputy.dpo", ref).status()).isEqualTo(200);
		triaged(ref);
		enquired(ref, "handler");
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
		String original = answeredCase();
		String ref = complaint(Map.of("originalRef", original));
		triaged(ref);
		Answer own = this.house.of("handler").tries(ref, "enquire-complaint", proposal());
		assertThat(own.status()).isGreaterThanOrEqualTo(400);
		assertThat(own.text()).contains("You had a part in the case");
		enquired(ref, "handler2");
		assertThat(this.holds.standing(original)).anyMatch((hold) -> hold.reason() == HoldReason.COMPLAINT);
	}

	@Test
	void adviceAgainstTheOutcomeNeedsAReasonAndTheSiroHearsOfIt() {
		String ref = complaint(Map.of());
		triaged(ref);
		enquired(ref, "handler");
		this.house.of("dpo").completes(ref, "advise", Map.of("advice", "DISAGREE", "adviceText", "Do not uphold it."));
		Map<String, Object> decision = new HashMap<>(Map.of("approval", "APPROVE", "approvalReason", "As proposed."));
		assertThat(this.house.of("approver").tries(ref, "decide-complaint", decision).status())
			.isGreaterThanOrEqualTo(400);
		decision.put("overrideReason", "The facts are clear.");
		this.house.of("approver").completes(ref, "decide-complaint", decision);
		this.house.engineWorks(ref);
		assertThat(this.house.of("siro").steps(ref)).contains("acknowledge-override");
	}

	@Test
	void aReviewByAFreshApproverIsToldAndCarriedOut() throws Exception {
		String original = answeredCase();
		String ref = complaint(Map.of("kind", "REVIEW", "originalRef", original));
		this.house.of("handler").completes(ref, "triage-review", Map.of("reviewKind", "REVIEW"));
		this.house.engineWorks(ref);
		Map<String, Object> review = Map.of("reviewResult", "VARY", "findings", "One page was left out.", "remedy",
				"You receive that page.");
		assertThat(this.house.of("approver").tries(ref, "review-decision", review).text())
			.contains("You had a part in the case");
		this.house.of("approver2").completes(ref, "review-decision", review);
		this.house.engineWorks(ref);
		assertThat(read(ref, RightsLetterKind.REVIEW_OUTCOME)).contains("changed in part")
			.contains("You receive that page.");
		this.house.of("handler").completes(ref, "carry-out-review", Map.of("carryOutNote", "Sent."));
		this.house.engineWorks(ref);
		assertThat(this.house.running(ref)).isFalse();
	}

	@Test
	void aNoticeOfTheRegulatorIsAnsweredInTimeAndLookedAtForAnAppeal() throws Exception {
		String ref = reference(this.house.of("handler")
			.sends("/staff/regulator-cases/new", "/staff/regulator-cases/new", "contact", "NOTICE", "dueOn",
					"2026-12-16", "reference", "INV/ELM/7", "text", "Send us the file."));
		assertThat(this.house.timers(ref, "reply-nearly-due"))
			.containsExactly(LocalDate.of(2026, 12, 9).atTime(23, 59).atZone(LONDON).toInstant());
		this.house.of("dpo").completes(ref, "lead-regulator-case", Map.of("regulatorLine", "Send the whole file."));
		assertThat(this.house.of("legal").caseFile(ref).path("summary").toString()).contains("INV/ELM/7",
				"Send us the file.", "16 December 2026");
		assertThat(this.house.of("auditor").caseFile(ref).path("summary").toString()).contains("16 December 2026")
			.doesNotContain("INV/ELM/7")
			.doesNotContain("Send us the file.");
		this.house.of("siro").completes(ref, "note-regulator-case", Map.of());
		this.house.of("legal").completes(ref, "advise-regulator-case", Map.of("legalAdvice", "Comply."));
		this.house.of("handler2")
			.completes(ref, "collect-bundle", Map.of("bundleList", "File\nRecord of decisions", "replyText",
					"Here it is.", "decisionLogs", true));
		this.house.of("approver")
			.completes(ref, "approve-reply", Map.of("approval", "APPROVE", "approvalReason", "Complete."));
		this.house.engineWorks(ref);
		assertThat(read(ref, RightsLetterKind.REGULATOR_REPLY)).contains("INV/ELM/7", "Record of decisions",
				"Wilmslow");
		this.house.of("handler2")
			.completes(ref, "record-regulator-outcome",
					Map.of("regulatorOutcome", "NOTICE", "outcomeOn", "2026-11-25", "outcomeNote", "Do better."));
		assertThat(this.regulatorCases.findById(ref).orElseThrow().appealBy()).isEqualTo("2026-12-23");
		this.house.of("legal").completes(ref, "consider-appeal", Map.of("appeal", "COMPLY", "appealReason", "Fair."));
		this.house.of("manager").completes(ref, "act-on-outcome", Map.of("actionTaken", "Trained everybody."));
		this.house.engineWorks(ref);
		assertThat(this.house.running(ref)).isFalse();
	}

	@Test
	void aBundleSentToTheWrongPersonStarts72HoursWhileTheCaseRunsOn() throws Exception {
		// S-24, second half
		String original = openCase();
		LocalDate due = this.clock.dueOn(original);
		String ref = reference(this.house.of("handler")
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
		this.house.of("handler")
			.completes(ref, "contain-breach", Map.of("containment", "RECALLED", "containmentNote", "Fetched back."));
		this.house.of("dpo").completes(ref, "advise", Map.of("advice", "AGREE", "adviceText", "Report it."));
		this.house.of("siro")
			.completes(ref, "assess-breach",
					Map.of("breachRisk", "HIGH", "peopleAffected", 1, "riskReason", "Care file."));
		House.itIs(reportBy.plusSeconds(60));
		this.house.engineWorks(ref);
		assertThat(reminded(ref, "report-overdue")).isTrue();
		Map<String, Object> report = new HashMap<>(Map.of("reportPhase", "COMPLETE", "breachNature", "Wrong address.",
				"likelyConsequences", "Distress.", "measures", "Fetched back."));
		assertThat(this.house.of("handler").tries(ref, "report-breach", report).text()).contains("72 hours are over");
		report.put("lateReason", "The neighbour was away.");
		this.house.of("handler").completes(ref, "report-breach", report);
		this.house.engineWorks(ref);
		assertThat(read(ref, RightsLetterKind.BREACH_REPORT)).contains("24 November 2026 at 16:30")
			.contains("The neighbour was away.");
		this.house.of("approver")
			.completes(ref, "decide-telling", Map.of("tellPeople", "TELL", "tellingReason", "High risk.",
					"adviceToPeople", "Look out for letters."));
		this.house.engineWorks(ref);
		assertThat(read(ref, RightsLetterKind.BREACH_TELLING)).contains("Look out for letters.");
		this.house.of("manager").completes(ref, "record-lessons", Map.of("lessons", "Check addresses twice."));
		this.house.engineWorks(ref);
		assertThat(this.clock.dueOn(original)).isEqualTo(due);
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

	private String complaint(Map<String, String> more) {
		Map<String, String> fields = new HashMap<>(
				Map.of("kind", "COMPLAINT", "channel", "EMAIL", "name", "Zofia Przykładowa", "address",
						"1 Nowhere Lane\nZZ99 1AA", "text", "You were too slow.", "receivedAt", "2026-11-25T09:00"));
		fields.putAll(more);
		return reference(this.house.of("handler2").fills("/staff/complaints/new", fields));
	}

	private String reference(Answer taken) {
		Matcher found = REFERENCE.matcher(taken.text());
		if (found.find()) {
			return found.group();
		}
		// behind a wall the taker is not told the reference
		assertThat(taken.status()).as(taken.text()).isEqualTo(200);
		return this.context.getBean(JdbcClient.class)
			.sql("""
					select reference from case_file join audit_trail on case_ref = reference
					where wall is not null and action = 'CASE_OPENED' order by id desc limit 1""")
			.query(String.class)
			.single();
	}

	private void triaged(String ref) {
		this.house.of("handler")
			.completes(ref, "triage-complaint",
					Map.of("complaintAbout", "OWN_DATA", "complaintNote", "A slow search."));
		this.house.engineWorks(ref);
	}

	private void enquired(String ref, String person) {
		this.house.of(person).completes(ref, "enquire-complaint", proposal());
		this.house.engineWorks(ref);
	}

	private static Map<String, Object> proposal() {
		return Map.of("complaintProposal", "UPHELD", "findings", "The search took too long.", "remedy",
				"We search again.");
	}

	private void answered(String ref) {
		enquired(ref, "handler");
		this.house.of("dpo").completes(ref, "advise", Map.of("advice", "AGREE", "adviceText", "Yes."));
		this.house.of("approver")
			.completes(ref, "decide-complaint", Map.of("approval", "APPROVE", "approvalReason", "As proposed."));
		this.house.engineWorks(ref);
	}

	/** A case in which handler and approver had a part. */
	private String answeredCase() {
		String ref = complaint(Map.of());
		triaged(ref);
		answered(ref);
		return ref;
	}

	private String openCase() {
		String ref = complaint(Map.of());
		triaged(ref);
		return ref;
	}

	private Answer draft(String person, String ref) {
		return this.house.of(person).page("/staff/api/cases/" + ref + "/letters/draft?kind=COMPLAINT_ACKNOWLEDGEMENT");
	}

	private boolean reminded(String ref, String reminder) {
		return this.audit.ofCase(ref, 200, null)
			.stream()
			.anyMatch((row) -> row.action() == AuditAction.CLOCK_CHANGED && row.toString().contains(reminder));
	}

	private String read(String ref, RightsLetterKind kind) throws Exception {
		RightsLetter letter = this.letters.latest(ref, kind).orElseThrow();
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		this.documents.read(ref, letter.document(), pdf);
		return PdfText.of(pdf.toByteArray());
	}

}
