package org.candour.disclosures.compulsion;

import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.clock.CaseDeadlines;
import org.candour.cases.clock.Reminder;
import org.candour.cases.clock.Reminders;
import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.cases.writing.MessageKind;
import org.candour.cases.writing.Messages;
import org.candour.escalation.Overrides;
import org.candour.letters.LetterKind;
import org.candour.letters.Letters;

import org.springframework.stereotype.Component;

/** An order or notice that is looked at again, by a court or by whoever reviews it. */
@Component
public class Challenges {

	private static final String COUNCIL = "council";

	private final CompelledCase compelled;

	private final NoticeWords words;

	private final StepHistory steps;

	private final Letters letters;

	private final Messages messages;

	private final Overrides overrides;

	private final CaseDeadlines clock;

	private final Reminders reminders;

	private final AuditTrail audit;

	Challenges(CompelledCase compelled, NoticeWords words, StepHistory steps, Letters letters, Messages messages,
			Overrides overrides, CaseDeadlines clock, Reminders reminders, AuditTrail audit) {
		this.compelled = compelled;
		this.words = words;
		this.steps = steps;
		this.letters = letters;
		this.messages = messages;
		this.overrides = overrides;
		this.clock = clock;
		this.reminders = reminders;
		this.audit = audit;
	}

	/**
	 * Records what the council does about a notice that it doubts; against the officer's
	 * advice, the SIRO is told.
	 */
	public void resist(String caseRef) {
		String resistance = latest(caseRef, "decide-resistance").code("resistance").orElseThrow();
		this.audit.record(AuditAction.DECISION_RECORDED, caseRef, Map.of("resistance", resistance));
		if (!resistance.equals("COMPLY") && this.overrides.advisedAgainst(caseRef)) {
			this.overrides.report(caseRef);
		}
	}

	/** Tells the body by letter and by message; once, however often it is called. */
	public void tellBody(String caseRef) {
		if (this.letters.latest(caseRef, LetterKind.CHALLENGE).isPresent()) {
			return;
		}
		this.letters.challenge(caseRef);
		this.messages.add(caseRef, MessageKind.NOTICE, COUNCIL,
				String.join(" ", this.words.challenge(this.compelled.request(caseRef))));
	}

	/** Reminds of an application that has not been made yet. */
	public void press(String caseRef) {
		this.reminders.remind(caseRef, Reminder.Kind.ANSWER_DUE);
	}

	/** The time for it has run out: the notice stands, and its date comes. */
	public void missed(String caseRef) {
		this.audit.record(AuditAction.DECISION_RECORDED, caseRef, Map.of("review", "TIME-MISSED"));
		this.reminders.remind(caseRef, Reminder.Kind.ANSWER_DUE);
	}

	/**
	 * Records what came of it; a new date counts from now on.
	 * @param step in which it was entered
	 * @param code name of the outcome's code in that step
	 */
	public void decided(String caseRef, String step, String code) {
		DoneStep entered = latest(caseRef, step);
		this.audit.record(AuditAction.DECISION_RECORDED, caseRef, Map.of(code, entered.code(code).orElseThrow()));
		entered.day("answerBy").ifPresent((day) -> this.clock.state(caseRef, day));
	}

	private DoneStep latest(String caseRef, String step) {
		return this.steps.latest(caseRef, step).orElseThrow();
	}

}
