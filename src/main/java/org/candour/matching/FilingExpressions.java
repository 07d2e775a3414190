package org.candour.matching;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Date;
import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;
import org.candour.cases.clock.Reminder;
import org.candour.cases.clock.Reminders;
import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.deadlines.WorkingDays;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What process models call of filings. Every method may be called again. */
@Component("filings")
@Transactional
public class FilingExpressions {

	private final FraudFilings filings;

	private final CaseFiles cases;

	private final StepHistory steps;

	private final Reminders reminders;

	private final WorkingDays calendar;

	private final AuditTrail audit;

	private final Clock clock;

	private final int daysToRemove;

	private final Period filedFor;

	FilingExpressions(FraudFilings filings, CaseFiles cases, StepHistory steps, Reminders reminders,
			WorkingDays calendar, AuditTrail audit, Clock clock,
			@Value("${candour.matching.working-days-to-remove:2}") int daysToRemove,
			@Value("${candour.matching.filed-for:P6Y}") Period filedFor) {
		this.filings = filings;
		this.cases = cases;
		this.steps = steps;
		this.reminders = reminders;
		this.calendar = calendar;
		this.audit = audit;
		this.clock = clock;
		this.daysToRemove = daysToRemove;
		this.filedFor = filedFor;
	}

	/** It is not filed: the standard is not met, or one of the two did not agree. */
	public void notFiled(String caseRef) {
		end(caseRef, "NOT_FILED");
	}

	/** Two people have agreed (SD8). */
	public void approved(String caseRef) {
		file(caseRef).moveTo("APPROVED");
		this.audit.record(AuditAction.DECISION_RECORDED, caseRef,
				Map.of("decision", "FILE", "first", step(caseRef, FilingStepRules.APPROVE).person(), "second",
						step(caseRef, FilingStepRules.CONFIRM).person()));
	}

	/** It has been filed. */
	public void filed(String caseRef) {
		LocalDate day = step(caseRef, FilingStepRules.RECORD).day("filedOn").orElseThrow();
		filing(caseRef).filed(day, day.plus(this.filedFor));
		file(caseRef).moveTo("FILED");
		this.audit.record(AuditAction.DECISION_RECORDED, caseRef,
				Map.of("filed", day.toString(), "ends", day.plus(this.filedFor).toString()));
	}

	/** The end of the day on which a filing is removed in any case. */
	public Date endsOn(String caseRef) {
		return London.endOf(filing(caseRef).endsOn());
	}

	/**
	 * By when a filing is removed: so many working days after the challenge succeeded, or
	 * after its time was over.
	 */
	public Date removalBy(String caseRef) {
		Instant since = this.steps.latest(caseRef, FilingStepRules.CONSIDER)
			.filter((done) -> done.code("challengeResult").filter("UPHELD"::equals).isPresent())
			.map(DoneStep::at)
			.orElseGet(this.clock::instant);
		return London.endOf(this.calendar.plus(London.day(since), this.daysToRemove));
	}

	/** The removal is late: whom it concerns hears of it. */
	public void removalLate(String caseRef) {
		this.reminders.remind(caseRef, Reminder.Kind.ANSWER_OVERDUE);
	}

	/** The filing is gone; how long its evidence is kept counts from now. */
	public void removed(String caseRef) {
		filing(caseRef).removed(step(caseRef, FilingStepRules.REMOVE).day("removedOn").orElseThrow());
		end(caseRef, "REMOVED");
	}

	private void end(String caseRef, String outcome) {
		CaseFile file = file(caseRef);
		if (!file.closed()) {
			file.answered("CLOSED", outcome);
			file.close(this.clock.instant());
			this.audit.record(AuditAction.CASE_CLOSED, caseRef, Map.of("outcome", outcome));
		}
	}

	private DoneStep step(String caseRef, String step) {
		return this.steps.latest(caseRef, step).orElseThrow();
	}

	private Filing filing(String caseRef) {
		return this.filings.findById(caseRef).orElseThrow(CaseNotFound::new);
	}

	private CaseFile file(String caseRef) {
		return this.cases.findById(caseRef).orElseThrow(CaseNotFound::new);
	}

}
