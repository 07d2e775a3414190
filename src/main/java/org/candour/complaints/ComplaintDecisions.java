package org.candour.complaints;

import java.util.Map;

import org.candour.cases.steps.StepHistory;
import org.candour.escalation.Advice;
import org.candour.escalation.AdviceFile;
import org.candour.escalation.GivenAdvice;

import org.springframework.stereotype.Component;

/** What was decided, and whether against the officer's advice. */
@Component
class ComplaintDecisions {

	private static final Map<String, String> RESULTS = Map.of("CONFIRM", "CONFIRMED", "VARY", "VARIED", "REPLACE",
			"REPLACED");

	private final StepHistory steps;

	private final AdviceFile advice;

	ComplaintDecisions(StepHistory steps, AdviceFile advice) {
		this.steps = steps;
		this.advice = advice;
	}

	/** Whether the officer disagreed, so that approving goes against the advice. */
	boolean againstAdvice(String caseRef) {
		return this.advice.latest(caseRef).map(GivenAdvice::advice).filter(Advice.DISAGREE::equals).isPresent();
	}

	boolean awaitsAdvice(String caseRef) {
		return this.advice.awaited(caseRef);
	}

	/** CONFIRMED, VARIED or REPLACED. */
	String reviewResult(String caseRef) {
		return this.steps.latest(caseRef, "review-decision")
			.flatMap((step) -> step.code("reviewResult"))
			.map(RESULTS::get)
			.orElseThrow();
	}

}
