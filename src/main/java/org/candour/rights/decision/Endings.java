package org.candour.rights.decision;

import java.util.List;

import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.rights.RequestProgress;

import org.springframework.stereotype.Component;

/** How requests end without an answer to what was asked. */
@Component
public class Endings {

	private static final String REFUSED = "REFUSED";

	private static final String REDIRECTED = "REDIRECTED";

	private static final String TRIAGE = "triage-request";

	private final RequestProgress progress;

	private final OpenQuestions questions;

	private final StepHistory steps;

	Endings(RequestProgress progress, OpenQuestions questions, StepHistory steps) {
		this.progress = progress;
		this.questions = questions;
		this.steps = steps;
	}

	/** The request is not for the council, or not for this requester. */
	public void redirect(String caseRef, String triage) {
		switch (triage) {
			case "NOT_CONTROLLER" -> end(caseRef, REDIRECTED, "RR-11", TRIAGE);
			case "NOT_PERSONAL_DATA" -> end(caseRef, REDIRECTED, "RR-12", TRIAGE);
			default -> end(caseRef, REFUSED, "RR-16", TRIAGE);
		}
	}

	/** No proof of identity or authority came in time. */
	public void lapseIdentity(String caseRef) {
		end(caseRef, REFUSED, this.questions.identityReason(caseRef), null);
	}

	/** The request is manifestly unfounded or excessive, and the approver refuses it. */
	public void refuseBurden(String caseRef) {
		end(caseRef, REFUSED, burden(caseRef), OpenQuestions.BURDEN_STEP);
	}

	/** The fee was not paid in time. */
	public void lapseFee(String caseRef) {
		end(caseRef, REFUSED, burden(caseRef), null);
	}

	/** By whoever did the step; by nobody if time ended it. */
	private void end(String caseRef, String outcome, String code, String step) {
		String by = (step == null) ? RequestProgress.HOUSE
				: this.steps.latest(caseRef, step).map(DoneStep::person).orElse(RequestProgress.HOUSE);
		this.progress.decide(this.progress.of(caseRef), outcome, List.of(code), by);
	}

	private String burden(String caseRef) {
		return this.steps.latest(caseRef, TRIAGE)
			.flatMap((step) -> step.code("burden"))
			.filter("EXCESSIVE"::equals)
			.isPresent() ? "RR-09" : "RR-08";
	}

}
