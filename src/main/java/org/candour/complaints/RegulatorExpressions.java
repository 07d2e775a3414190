package org.candour.complaints;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;
import org.candour.cases.Workflow;
import org.candour.cases.clock.Reminder;
import org.candour.cases.clock.Reminders;
import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.deadlines.WorkingDays;
import org.candour.delivery.LettersToPersons;
import org.candour.letters.RightsLetterKind;
import org.candour.retention.HoldReason;
import org.candour.retention.Holds;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What process models call of regulator cases. Every method may be called again. */
@Component("regulator")
@Transactional
public class RegulatorExpressions {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

	/** Working days before the stated date. */
	private static final int WARNING = 5;

	private final RegulatorCases regulatorCases;

	private final CaseFiles cases;

	private final LettersToPersons letters;

	private final StepHistory steps;

	private final Holds holds;

	private final WorkingDays calendar;

	private final Reminders reminders;

	private final AuditTrail audit;

	private final Clock clock;

	private final Workflow workflow;

	RegulatorExpressions(RegulatorCases regulatorCases, CaseFiles cases, LettersToPersons letters, StepHistory steps,
			Holds holds, WorkingDays calendar, Reminders reminders, AuditTrail audit, Clock clock,
			@Lazy Workflow workflow) {
		this.regulatorCases = regulatorCases;
		this.cases = cases;
		this.letters = letters;
		this.steps = steps;
		this.holds = holds;
		this.calendar = calendar;
		this.reminders = reminders;
		this.audit = audit;
		this.clock = clock;
		this.workflow = workflow;
	}

	/** End of the day that the letter states. */
	public Date dueDate(String caseRef) {
		return endOf(found(caseRef).dueOn());
	}

	/**
	 * End of the day five working days before the stated one, or of the day of receipt.
	 */
	public Date warnAt(String caseRef) {
		RegulatorCase found = found(caseRef);
		LocalDate day = found.dueOn();
		while (day.isAfter(found.receivedOn()) && this.calendar.between(day, found.dueOn()) < WARNING) {
			day = day.minusDays(1);
		}
		return endOf(day);
	}

	/** End of the last day to appeal against a notice. */
	public Date appealBy(String caseRef) {
		return endOf(found(caseRef).appealBy());
	}

	/** Warns that the reply is due soon. */
	public void warn(String caseRef) {
		this.reminders.remind(caseRef, Reminder.Kind.ANSWER_DUE);
	}

	/**
	 * Writes the letter that goes with the bundle and lays it in the post tray, where it
	 * is noted when and under which number it was posted.
	 */
	public void reply(String caseRef) {
		this.letters.post(caseRef, RightsLetterKind.REGULATOR_REPLY);
		found(caseRef).replied(this.clock.instant().atZone(LONDON).toLocalDate());
		file(caseRef).moveTo("REPLIED");
		this.workflow.followLastDay(caseRef);
		this.audit.record(AuditAction.MESSAGE_SENT, caseRef, Map.of("letter", "REGULATOR_REPLY"));
	}

	/** Notes what the regulator has decided. */
	public void concluded(String caseRef) {
		DoneStep step = this.steps.latest(caseRef, "record-regulator-outcome").orElseThrow();
		String outcome = step.code("regulatorOutcome").orElseThrow();
		found(caseRef).concluded(outcome, step.day("outcomeOn").orElseThrow());
		file(caseRef).answered("CONCLUDED", outcome);
		this.audit.record(AuditAction.DECISION_RECORDED, caseRef, Map.of("outcome", outcome));
	}

	public void close(String caseRef) {
		CaseFile file = file(caseRef);
		file.close(this.clock.instant());
		// the case it looked at stays held until somebody lifts that
		this.holds.runOut(caseRef, HoldReason.REGULATOR);
		this.audit.record(AuditAction.CASE_CLOSED, caseRef, Map.of("outcome", String.valueOf(file.outcome())));
	}

	private RegulatorCase found(String caseRef) {
		return this.regulatorCases.findById(caseRef).orElseThrow(CaseNotFound::new);
	}

	private CaseFile file(String caseRef) {
		return this.cases.findById(caseRef).orElseThrow(CaseNotFound::new);
	}

	private static Date endOf(LocalDate day) {
		return Date.from(day.atTime(END_OF_DAY).atZone(LONDON).toInstant());
	}

}
