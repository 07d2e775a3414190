package org.candour.disclosures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseClock;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;
import org.candour.cases.DoneStep;
import org.candour.cases.MessageKind;
import org.candour.cases.Messages;
import org.candour.cases.Reminder;
import org.candour.cases.Reminders;
import org.candour.cases.RequestMoved;
import org.candour.cases.StepHistory;
import org.candour.deadlines.WorkingDays;
import org.candour.escalation.Overrides;
import org.candour.letters.LetterKind;
import org.candour.letters.Letters;
import org.candour.retention.HoldReason;
import org.candour.retention.Holds;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The face of orders and notices that compel the council to the processes. */
@Component("compulsion")
@Transactional
public class CompulsionForProcesses {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final LocalTime START_OF_WORK = LocalTime.of(8, 0);

	private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

	private static final String WARRANT = "GW-POL-WARR";

	private final CompelledCase compelled;

	private final DisclosureRequests requests;

	private final RequestForms forms;

	private final RequestFindings findings;

	private final Decisions decisions;

	private final ReasonCodes reasons;

	private final Register register;

	private final CaseFiles cases;

	private final StepHistory steps;

	private final Holds holds;

	private final Overrides overrides;

	private final Letters letters;

	private final Messages messages;

	private final NoticeWords words;

	private final CaseClock caseClock;

	private final WorkingDays calendar;

	private final Reminders reminders;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CompulsionForProcesses(CompelledCase compelled, DisclosureRequests requests, RequestForms forms,
			RequestFindings findings, Decisions decisions, ReasonCodes reasons, Register register, CaseFiles cases,
			StepHistory steps, Holds holds, Overrides overrides, Letters letters, Messages messages, NoticeWords words,
			CaseClock caseClock, WorkingDays calendar, Reminders reminders, AuditTrail audit,
			ApplicationEventPublisher events, Clock clock) {
		this.compelled = compelled;
		this.requests = requests;
		this.forms = forms;
		this.findings = findings;
		this.decisions = decisions;
		this.reasons = reasons;
		this.register = register;
		this.cases = cases;
		this.steps = steps;
		this.holds = holds;
		this.overrides = overrides;
		this.letters = letters;
		this.messages = messages;
		this.words = words;
		this.caseClock = caseClock;
		this.calendar = calendar;
		this.reminders = reminders;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Holds the records and notes what the form lacks. The request is not sent back for
	 * it: the date of an order or notice does not stop.
	 * @return the reason of the hold
	 */
	public String begin(String caseRef) {
		DisclosureRequest request = request(caseRef);
		CaseFile file = file(caseRef);
		request.found(this.findings.of(request, this.forms.open(request), file));
		file.moveTo(DisclosureState.IN_PROGRESS.name());
		this.events.publishEvent(new RequestMoved(caseRef));
		String reason = this.compelled.rule(request).hold();
		this.holds.place(caseRef, HoldReason.valueOf(reason));
		return reason;
	}

	/**
	 * When legal services have read an order: the same day, a warrant within the hour.
	 */
	public Date legalDue(String caseRef) {
		return request(caseRef).gateway().equals(WARRANT) ? this.caseClock.hours(1) : this.caseClock.days(0);
	}

	/** The morning of the last working day before the date. */
	public Date lastCall(String caseRef) {
		return Date.from(lastWorkingDay(caseRef).atTime(START_OF_WORK).atZone(LONDON).toInstant());
	}

	/** End of the last working day on which a court can be asked. */
	public Date applyBy(String caseRef) {
		return endOf(lastWorkingDay(caseRef));
	}

	/** End of the last day for a review or an appeal; without one, of the date itself. */
	public Date remedyBy(String caseRef) {
		LocalDate last = this.compelled.findings(request(caseRef)).remedyBy();
		return (last != null) ? endOf(last) : this.caseClock.dueDate(caseRef);
	}

	/** Presses for the application to the court while there is time. */
	public void press(String caseRef) {
		this.reminders.remind(caseRef, Reminder.Kind.ANSWER_DUE);
	}

	/**
	 * Tells the body that its order or notice is being looked at again: by letter, and by
	 * a message that says so. Once, however often it is called.
	 */
	public void tellOfChallenge(String caseRef) {
		if (this.letters.latest(caseRef, LetterKind.CHALLENGE).isPresent()) {
			return;
		}
		this.letters.challenge(caseRef);
		this.messages.add(caseRef, MessageKind.NOTICE, "council",
				String.join(" ", this.words.challenge(request(caseRef))));
	}

	/**
	 * What was taken under a warrant is what was disclosed; it is entered in the register
	 * at once, and the subject is not told.
	 */
	public String seized(String caseRef) {
		DoneStep step = latest(caseRef, "log-seizure");
		DisclosureRequest request = request(caseRef);
		request.propose(Outcome.DISCLOSED_FULL, List.of(), step.person());
		request.decide(Outcome.DISCLOSED_FULL, List.of(), step.person(), this.clock.instant());
		request.tell(Telling.NEVER);
		this.register.enter(caseRef);
		return Outcome.DISCLOSED_FULL.name();
	}

	/** Records what is proposed about what was found. */
	public void propose(String caseRef) {
		DoneStep step = latest(caseRef, "propose-compliance");
		Outcome outcome = Outcome.valueOf(step.code("proposal").orElseThrow());
		request(caseRef).propose(outcome,
				outcome.needsCode() ? this.reasons.whenCompelled(step.codeList("refusalCodes")) : List.of(),
				step.person());
	}

	/**
	 * Records the decision.
	 * @return what follows: {@code SENT_BACK}, {@code ASK_DPO} or {@code DECIDED}
	 */
	public String decide(String caseRef, String decision, Collection<?> codes) {
		List<String> given = (codes != null) ? codes.stream().map(Object::toString).toList() : List.of();
		return this.decisions.decide(request(caseRef), latest(caseRef, "approve-compliance"), decision, given).name();
	}

	/** Records what the council does about a notice that it doubts. */
	public void resistanceDecided(String caseRef) {
		String resistance = latest(caseRef, "decide-resistance").code("resistance").orElseThrow();
		this.audit.record(AuditAction.DECISION_RECORDED, caseRef, Map.of("resistance", resistance));
		if (!resistance.equals("COMPLY") && this.overrides.advisedAgainst(caseRef)) {
			this.overrides.report(caseRef);
		}
	}

	/** The time for a review has run out: the notice stands. */
	public void remedyMissed(String caseRef) {
		this.audit.record(AuditAction.DECISION_RECORDED, caseRef, Map.of("review", "TIME-MISSED"));
		this.reminders.remind(caseRef, Reminder.Kind.ANSWER_DUE);
	}

	/** The court has decided about its order; a new date counts from now on. */
	public void courtDecided(String caseRef) {
		decided(caseRef, latest(caseRef, "record-court-outcome"), "courtOutcome");
	}

	/** Whoever reviews a notice has decided; a new date counts from now on. */
	public void reviewDecided(String caseRef) {
		decided(caseRef, latest(caseRef, "record-review-outcome"), "reviewOutcome");
	}

	private void decided(String caseRef, DoneStep step, String code) {
		this.audit.record(AuditAction.DECISION_RECORDED, caseRef, Map.of(code, step.code(code).orElseThrow()));
		step.day("answerBy").ifPresent((day) -> this.caseClock.state(caseRef, day));
	}

	/**
	 * Records that the order or notice is not obeyed: because it fell when it was looked
	 * at again, or because it is defective.
	 * @return the outcome, {@code CHALLENGED} or {@code REFUSED}
	 */
	public String refuse(String caseRef) {
		boolean fell = this.compelled.reviewed(caseRef)
			.filter((outcome) -> outcome.equals("SET_ASIDE") || outcome.equals("REVOKED"))
			.isPresent();
		DoneStep read = this.compelled.reading(caseRef).orElseThrow();
		DoneStep last = Stream.of("decide-resistance", "record-court-outcome", "record-review-outcome")
			.flatMap((step) -> this.steps.latest(caseRef, step).stream())
			.reduce((earlier, later) -> later.at().isBefore(earlier.at()) ? earlier : later)
			.orElse(read);
		Outcome outcome = fell ? Outcome.CHALLENGED : Outcome.REFUSED;
		List<String> codes = Stream
			.concat(NoticeDefect.all(read.codeList("defects")).stream().map(NoticeDefect::refusal),
					ChallengeGround.all(read.codeList("challengeGrounds")).stream().map(ChallengeGround::refusal))
			.distinct()
			.sorted()
			.toList();
		request(caseRef).decide(outcome, codes, last.person(), this.clock.instant());
		this.audit.record(AuditAction.DECISION_RECORDED, caseRef,
				Map.of("decision", outcome.name(), "codes", String.join(" ", codes)));
		return outcome.name();
	}

	/** The last working day before the date by which the answer is due. */
	private LocalDate lastWorkingDay(String caseRef) {
		LocalDate day = this.caseClock.dueOn(caseRef).minusDays(1);
		while (!this.calendar.isWorkingDay(day)) {
			day = day.minusDays(1);
		}
		return day;
	}

	private DoneStep latest(String caseRef, String step) {
		return this.steps.latest(caseRef, step).orElseThrow();
	}

	private DisclosureRequest request(String caseRef) {
		return this.requests.findById(caseRef).orElseThrow(CaseNotFound::new);
	}

	private CaseFile file(String caseRef) {
		return this.cases.findById(caseRef).orElseThrow(CaseNotFound::new);
	}

	private static Date endOf(LocalDate day) {
		Instant end = day.atTime(END_OF_DAY).atZone(LONDON).toInstant();
		return Date.from(end);
	}

}
