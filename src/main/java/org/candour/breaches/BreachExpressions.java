package org.candour.breaches;

import java.time.Clock;
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
import org.candour.delivery.LettersToPersons;
import org.candour.escalation.DpoExpressions;
import org.candour.letters.RightsLetterKind;
import org.candour.letters.RightsLetters;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What process models call of breaches. Every method may be called again. */
@Component("breaches")
@Transactional
public class BreachExpressions {

	private static final String TELL = "TELL";

	private final BreachLog breaches;

	private final FlagBreach flag;

	private final CaseFiles cases;

	private final RightsLetters letters;

	private final LettersToPersons post;

	private final BreachLetters facts;

	private final StepHistory steps;

	private final DpoExpressions dpo;

	private final Reminders reminders;

	private final AuditTrail audit;

	private final Clock clock;

	private final Workflow workflow;

	BreachExpressions(BreachLog breaches, FlagBreach flag, CaseFiles cases, RightsLetters letters,
			LettersToPersons post, BreachLetters facts, StepHistory steps, DpoExpressions dpo, Reminders reminders,
			AuditTrail audit, Clock clock, @Lazy Workflow workflow) {
		this.breaches = breaches;
		this.flag = flag;
		this.cases = cases;
		this.letters = letters;
		this.post = post;
		this.facts = facts;
		this.steps = steps;
		this.dpo = dpo;
		this.reminders = reminders;
		this.audit = audit;
		this.clock = clock;
		this.workflow = workflow;
	}

	/**
	 * Opens the file of a breach that came out while a disclosure was corrected (LC-19):
	 * the council knows of it from now on, and the officer advises within an hour.
	 */
	public void foundIn(String caseRef) {
		this.flag.open(new NewBreach(this.clock.instant(),
				"It came out while a disclosure was corrected. What is known stands in case %s.".formatted(caseRef),
				caseRef));
	}

	/** 72 clock hours after the council knew; hours never roll (DL-10). */
	public Date reportBy(String caseRef) {
		return Date.from(breach(caseRef).reportBy());
	}

	/** No risk to people: the record is kept and nobody is told. */
	public void logOnly(String caseRef) {
		assess(caseRef).logOnly();
		file(caseRef).answered("LOGGED", "LOGGED");
		this.workflow.followLastDay(caseRef);
		this.audit.record(AuditAction.DECISION_RECORDED, caseRef, Map.of("risk", BreachRisk.NONE.name()));
	}

	/** Writes the newest report; there is one for each phase. */
	public void report(String caseRef) {
		Breach breach = assess(caseRef);
		int number = this.steps.all(caseRef, "report-breach").size();
		this.letters.write(caseRef, RightsLetterKind.BREACH_REPORT, Integer.toString(number));
		breach.reported(number, this.steps.all(caseRef, "report-breach").get(0).at());
		file(caseRef).answered("REPORTED", "REPORTED");
		this.workflow.followLastDay(caseRef);
		this.audit.record(AuditAction.MESSAGE_SENT, caseRef, Map.of("letter", "BREACH_REPORT", "report",
				Integer.toString(number), "late", Boolean.toString(breach.late(this.clock.instant()))));
	}

	/** The 72 hours are over: if nothing was reported, the officer hears of it. */
	public void reportLate(String caseRef) {
		if (breach(caseRef).late(this.clock.instant())) {
			this.reminders.remind(caseRef, Reminder.Kind.REPORT_OVERDUE);
			this.dpo.overdue(caseRef);
		}
	}

	/** Carries out what was decided on telling the people (Art 34; s.68). */
	public void tell(String caseRef) {
		String decision = this.steps.latest(caseRef, "decide-telling")
			.flatMap((step) -> step.code("tellPeople"))
			.orElseThrow();
		breach(caseRef).told(decision);
		if (decision.equals(TELL)) {
			this.facts.people(caseRef)
				.keySet()
				.forEach((person) -> this.post.post(caseRef, RightsLetterKind.BREACH_TELLING, person));
		}
		this.audit.record(AuditAction.DECISION_RECORDED, caseRef, Map.of("telling", decision));
	}

	public void close(String caseRef) {
		CaseFile file = file(caseRef);
		file.close(this.clock.instant());
		this.audit.record(AuditAction.CASE_CLOSED, caseRef, Map.of("outcome", String.valueOf(file.outcome())));
	}

	private Breach assess(String caseRef) {
		Breach breach = breach(caseRef);
		DoneStep step = this.steps.latest(caseRef, "assess-breach").orElseThrow();
		breach.assessed(step.code("breachRisk").map(BreachRisk::valueOf).orElseThrow(),
				step.code("peopleAffected").map(BreachExpressions::whole).orElse(0));
		return breach;
	}

	private static int whole(String number) {
		return new java.math.BigDecimal(number).intValue();
	}

	private Breach breach(String caseRef) {
		return this.breaches.findById(caseRef).orElseThrow(CaseNotFound::new);
	}

	private CaseFile file(String caseRef) {
		return this.cases.findById(caseRef).orElseThrow(CaseNotFound::new);
	}

}
