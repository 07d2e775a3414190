package org.candour.rights.decision;

import java.util.Optional;

import org.candour.cases.clock.RightsClock;
import org.candour.cases.clock.RightsClock.Restart;
import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.cases.writing.MessageKind;
import org.candour.cases.writing.Messages;
import org.candour.rights.RequestProgress;
import org.candour.rights.RightsState;

import org.springframework.stereotype.Component;

/** What the person is asked before work can go on, and what it does to the clock. */
@Component
public class OpenQuestions {

	public static final String IDENTITY_STEP = "check-identity";

	public static final String BURDEN_STEP = "approve-burden";

	public static final String CLARITY_STEP = "check-clarity";

	private static final String DOUBT = "DOUBT";

	private final RequestProgress progress;

	private final RightsClock clock;

	private final Messages messages;

	private final StepHistory steps;

	OpenQuestions(RequestProgress progress, RightsClock clock, Messages messages, StepHistory steps) {
		this.progress = progress;
		this.clock = clock;
		this.messages = messages;
		this.steps = steps;
	}

	/** Asks for proof of identity or authority; true if that comes late (ESC-14). */
	public boolean askIdentity(String caseRef) {
		boolean late = this.clock.ask(caseRef, Restart.IDENTITY);
		open(caseRef, RightsState.IDENTITY_AWAITED, IDENTITY_STEP, "identityQuestion");
		return late;
	}

	public void identityReceived(String caseRef) {
		this.clock.restart(caseRef, Restart.IDENTITY);
		this.progress.moveTo(caseRef, RightsState.IN_PROGRESS);
	}

	/** RR-02 if only the authority was in doubt, else RR-01. */
	String identityReason(String caseRef) {
		Optional<DoneStep> check = this.steps.latest(caseRef, IDENTITY_STEP);
		boolean identity = check.flatMap((step) -> step.code("identity")).filter(DOUBT::equals).isPresent();
		boolean authority = check.flatMap((step) -> step.code("authority")).filter(DOUBT::equals).isPresent();
		return (authority && !identity) ? "RR-02" : "RR-01";
	}

	public void askFee(String caseRef) {
		this.clock.ask(caseRef, Restart.FEE);
		open(caseRef, RightsState.FEE_AWAITED, BURDEN_STEP, "burdenDecisionReason");
	}

	public void feePaid(String caseRef) {
		this.clock.restart(caseRef, Restart.FEE);
		this.progress.moveTo(caseRef, RightsState.IN_PROGRESS);
	}

	/** Asks what is wanted and pauses the clock; the number of questions so far. */
	public int askClarification(String caseRef) {
		int questions = this.clock.pause(caseRef);
		open(caseRef, RightsState.CLARIFICATION_AWAITED, CLARITY_STEP, "clarificationQuestion");
		return questions;
	}

	public void clarified(String caseRef) {
		this.clock.resume(caseRef);
		this.progress.moveTo(caseRef, RightsState.IN_PROGRESS);
	}

	private void open(String caseRef, RightsState state, String step, String text) {
		this.progress.moveTo(caseRef, state);
		this.steps.latest(caseRef, step)
			.ifPresent((asked) -> asked.text(text)
				.ifPresent((words) -> this.messages.add(caseRef, MessageKind.QUESTION, asked.person(), words)));
	}

}
