package org.candour.rights.process;

import org.candour.cases.clock.Reminder;
import org.candour.cases.clock.Reminders;
import org.candour.rights.RequestProgress;
import org.candour.rights.RightsState;
import org.candour.rights.decision.Endings;
import org.candour.rights.decision.OpenQuestions;

import org.springframework.transaction.annotation.Transactional;

/**
 * What the face of rights requests offers the processes until the work begins: what is
 * asked of the person, and ends without an answer.
 */
@Transactional
public abstract class IntakeExpressions {

	private final RequestProgress progress;

	private final OpenQuestions questions;

	private final Endings endings;

	private final Reminders reminders;

	IntakeExpressions(RequestProgress progress, OpenQuestions questions, Endings endings, Reminders reminders) {
		this.progress = progress;
		this.questions = questions;
		this.endings = endings;
		this.reminders = reminders;
	}

	/** Work on the request begins. */
	public boolean admit(String caseRef) {
		this.progress.moveTo(caseRef, RightsState.IN_PROGRESS);
		return true;
	}

	/**
	 * Reminds those who handle the request of something that is late.
	 * @param what {@code TRIAGE}, {@code HEALTH_OPINION} or {@code RESTRICTION}
	 */
	public void chase(String caseRef, String what) {
		this.reminders.remind(caseRef, Reminder.Kind.valueOf(what + "_DUE"));
	}

	/** Reminds those who handle the request that the answer is due soon (DL-14). */
	public void warn(String caseRef) {
		this.reminders.remind(caseRef, Reminder.Kind.ANSWER_DUE);
	}

	/** The request is not for the council, or not for this requester. */
	public void redirect(String caseRef, String triage) {
		this.endings.redirect(caseRef, triage);
	}

	/** Asks for proof; true if that comes so late that it looks like delay (ESC-14). */
	public boolean askIdentity(String caseRef) {
		return this.questions.askIdentity(caseRef);
	}

	public void identityReceived(String caseRef) {
		this.questions.identityReceived(caseRef);
	}

	/** No proof came in time. */
	public void lapseIdentity(String caseRef) {
		this.endings.lapseIdentity(caseRef);
	}

	/** The request is manifestly unfounded or excessive, and the approver refuses it. */
	public void refuseBurden(String caseRef) {
		this.endings.refuseBurden(caseRef);
	}

	public void askFee(String caseRef) {
		this.questions.askFee(caseRef);
	}

	public boolean feePaid(String caseRef) {
		this.questions.feePaid(caseRef);
		return true;
	}

	/** The fee was not paid in time. */
	public void lapseFee(String caseRef) {
		this.endings.lapseFee(caseRef);
	}

	/** Asks what is wanted; answers how many such questions there have been. */
	public int askClarification(String caseRef) {
		return this.questions.askClarification(caseRef);
	}

	public void clarificationAnswered(String caseRef) {
		this.questions.clarified(caseRef);
	}

	/** No answer came; what can be supplied is supplied. */
	public void lapseClarification(String caseRef) {
		this.questions.clarified(caseRef);
		this.progress.unclarified(caseRef);
	}

}
