package org.candour.cases.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.cases.Workflow;
import org.candour.deadlines.Clarification;
import org.candour.deadlines.ClockFacts;
import org.candour.deadlines.WorkingDays;
import org.candour.law.Regime;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clock of a rights request: it pauses for a question about what is wanted, for
 * access alone; it starts again when asked-for proof or a fee comes; it is extended by
 * notice in time. Days are days in Europe/London. Every change is audited.
 */
@Component
public class RightsClock {

	/**
	 * Calendar days that an answer about what is wanted is waited for, with a reminder.
	 */
	public static final int DAYS_TO_CLARIFY = LegHistory.DAYS_TO_CLARIFY;

	/** Working days after receipt within which identity is asked for (ESC-14). */
	private static final int DAYS_TO_ASK = 5;

	/** Working days before the due day on which the case is warned about. */
	private static final int LAST_WARNING = 5;

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final StatutoryDates dates;

	private final WorkingDays calendar;

	private final Workflow workflow;

	private final AuditTrail audit;

	private final Clock time;

	RightsClock(StatutoryDates dates, WorkingDays calendar, @Lazy Workflow workflow, AuditTrail audit, Clock time) {
		this.dates = dates;
		this.calendar = calendar;
		this.workflow = workflow;
		this.audit = audit;
		this.time = time;
	}

	/** What the clock of each leg shows, the UK GDPR first; none for other cases. */
	@Transactional(readOnly = true)
	public List<LegReading> readings(String caseRef) {
		return this.dates.of(caseRef)
			.stream()
			.sorted((one, other) -> one.regime().compareTo(other.regime()))
			.map((leg) -> new LegReading(leg.regime(), leg.receivedOn(), leg.dueOn(), leg.noticeBy(), leg.targetOn(),
					leg.excludedDays(), leg.pausedSince(), leg.pausedSince() != null, leg.extended(),
					this.dates.reckon(leg).derivation()))
			.toList();
	}

	/**
	 * What the dates of each leg follow from; none for other cases. While a question is
	 * open, the facts assume that the answer takes all the days allowed.
	 */
	@Transactional(readOnly = true)
	public List<ClockFacts> facts(String caseRef) {
		return this.dates.of(caseRef).stream().map((leg) -> this.dates.history(leg).facts()).toList();
	}

	/** Opens the clock of another leg, once. */
	@Transactional
	public void open(String caseRef, Regime regime) {
		this.dates.add(caseRef, regime);
		this.workflow.moveTimers(caseRef);
	}

	/**
	 * Demands that the law knows a question about what is wanted for this request: for
	 * access alone, and not under the rules before the reform (DL-7, DL-13). Whether a
	 * question asked today still pauses the clock is another matter: after the last day
	 * it moves nothing.
	 * @throws RuleBroken with the rule and the words of the statutory clock
	 */
	@Transactional(readOnly = true)
	public void demandQuestion(String caseRef) {
		ClockFacts facts = this.dates.history(leg(caseRef)).facts();
		List<Clarification> questions = new ArrayList<>(facts.clarifications());
		questions.add(new Clarification(today(), null));
		this.dates.reckon(facts.withClarifications(questions)).objections().stream().findFirst().ifPresent((one) -> {
			throw new RuleBroken(one.rule(), one.message());
		});
	}

	/**
	 * A question about which data or processing is wanted went out today (DL-7). It
	 * pauses the clock if the period still runs.
	 * @return how many questions there have been
	 * @throws RuleBroken {@code PAUSE_NOT_ALLOWED} if the law knows none for this request
	 */
	@Transactional
	public int pause(String caseRef) {
		if (this.dates.history(leg(caseRef)).openSince().isEmpty()) {
			demandQuestion(caseRef);
			happened(caseRef, ClockEventKind.CLARIFICATION_ASKED, today());
		}
		return questions(caseRef);
	}

	/** The answer came, or is no longer waited for; without a pause nothing happens. */
	@Transactional
	public void resume(String caseRef) {
		if (this.dates.history(leg(caseRef)).openSince().isPresent()) {
			happened(caseRef, ClockEventKind.CLARIFICATION_ANSWERED, today());
		}
	}

	/** How many questions about what is wanted there have been (two: ESC-14). */
	@Transactional(readOnly = true)
	public int questions(String caseRef) {
		return this.dates.history(leg(caseRef)).questions().size();
	}

	/**
	 * Proof of identity or authority was asked for today, or a fee.
	 * @return whether identity is asked for later than five working days after receipt,
	 * which looks like delay (ESC-14)
	 */
	@Transactional
	public boolean ask(String caseRef, Restart what) {
		happened(caseRef, what.asked(), today());
		LegDeadline leg = leg(caseRef);
		return what == Restart.IDENTITY && today().isAfter(this.calendar.plus(leg.receivedOn(), DAYS_TO_ASK));
	}

	/**
	 * What was asked for came today: the period starts again (DL-1, DL-6). What nobody
	 * asked for restarts nothing.
	 */
	@Transactional
	public void restart(String caseRef, Restart what) {
		if (this.dates.history(leg(caseRef)).latest(what.asked()).isPresent()) {
			happened(caseRef, what.came(), today());
		}
	}

	/** Whether a notice of extension sent today would be in time and lawful (DL-5). */
	@Transactional(readOnly = true)
	public boolean mayExtend(String caseRef) {
		return this.dates.of(caseRef).stream().anyMatch(this::extendable);
	}

	/**
	 * Extends the period to three months.
	 * @return false if the day for the notice has passed or the rules allow none; the try
	 * is audited, and the date stands
	 */
	@Transactional
	public boolean extend(String caseRef) {
		List<LegDeadline> legs = this.dates.of(caseRef).stream().filter(this::extendable).toList();
		legs.forEach((leg) -> this.dates.record(leg, ClockEventKind.EXTENDED, today()));
		if (legs.isEmpty()) {
			this.audit.record(AuditAction.CLOCK_CHANGED, caseRef, Map.of("change", "EXTENSION_REFUSED"));
		}
		else {
			this.workflow.moveTimers(caseRef);
		}
		return !legs.isEmpty();
	}

	private boolean extendable(LegDeadline leg) {
		return !leg.extended() && leg.noticeBy() != null && !today().isAfter(leg.noticeBy());
	}

	/**
	 * The last day for a notice of extension, of two legs the earlier one; none if the
	 * rules know no extension or it has been taken.
	 */
	Optional<LocalDate> noticeBy(String caseRef) {
		return earliest(caseRef, (leg) -> leg.extended() ? null : leg.noticeBy());
	}

	Optional<LocalDate> dueOn(String caseRef) {
		return earliest(caseRef, LegDeadline::dueOn);
	}

	boolean provisional(String caseRef) {
		return this.dates.of(caseRef).stream().anyMatch((leg) -> leg.pausedSince() != null);
	}

	Optional<LocalDate> warningOn(String caseRef) {
		return earliest(caseRef, LegDeadline::warningOn);
	}

	/** The days on which somebody is warned, the due day last. */
	TreeSet<LocalDate> alarms(String caseRef) {
		TreeSet<LocalDate> days = new TreeSet<>();
		dueOn(caseRef).ifPresent((due) -> {
			days.add(due);
			earliest(caseRef, LegDeadline::halfOn).ifPresent(days::add);
			earliest(caseRef, LegDeadline::warningOn).ifPresent(days::add);
			earliest(caseRef, LegDeadline::lateWarningOn).ifPresent(days::add);
			days.add(beforeDue(due));
		});
		return days;
	}

	private LocalDate beforeDue(LocalDate due) {
		LocalDate day = due;
		while (this.calendar.between(day, due) < LAST_WARNING) {
			day = day.minusDays(1);
		}
		return day;
	}

	boolean keeps(String caseRef) {
		return this.dates.keeps(caseRef);
	}

	private Optional<LocalDate> earliest(String caseRef, Function<LegDeadline, LocalDate> date) {
		return this.dates.of(caseRef).stream().map(date).filter(Objects::nonNull).min(LocalDate::compareTo);
	}

	private void happened(String caseRef, ClockEventKind kind, LocalDate day) {
		this.dates.record(caseRef, kind, day);
		this.workflow.moveTimers(caseRef);
	}

	private LegDeadline leg(String caseRef) {
		return this.dates.of(caseRef).stream().findFirst().orElseThrow(CaseNotFound::new);
	}

	private LocalDate today() {
		return this.time.instant().atZone(LONDON).toLocalDate();
	}

	/** What, when asked for, starts the period again once it comes. */
	public enum Restart {

		/** Proof of identity, or of an agent's authority. */
		IDENTITY(ClockEventKind.IDENTITY_ASKED, ClockEventKind.IDENTITY_RECEIVED),
		/** A fee under Art 12(5) or s.53. */
		FEE(ClockEventKind.FEE_ASKED, ClockEventKind.FEE_PAID);

		private final ClockEventKind asked;

		private final ClockEventKind came;

		Restart(ClockEventKind asked, ClockEventKind came) {
			this.asked = asked;
			this.came = came;
		}

		ClockEventKind asked() {
			return this.asked;
		}

		ClockEventKind came() {
			return this.came;
		}

	}

}
