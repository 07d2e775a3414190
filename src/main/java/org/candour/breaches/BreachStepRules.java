package org.candour.breaches;

import java.time.Clock;
import java.util.Map;
import java.util.Set;

import org.candour.cases.RuleBroken;
import org.candour.cases.steps.StepRequirement;
import org.candour.cases.steps.StepRules;
import org.candour.cases.steps.StepSubmission;
import org.candour.escalation.AdviceFile;
import org.candour.staff.Action;

import org.springframework.stereotype.Component;

/** The rules of the human steps in breaches. */
@Component
class BreachStepRules implements StepRules {

	private static final Map<String, StepRequirement> DEMANDS = Map.of("contain-breach",
			StepRequirement.of(Action.HANDLE)
				.code("containment", "whether it is contained", Set.of("RECALLED", "PARTLY", "NOT_YET"))
				.text("containmentNote", "what was done"),
			"assess-breach",
			StepRequirement.of(Action.ASSESS_RISK)
				.code("breachRisk", "the risk", Set.of("NONE", "RISK", "HIGH"))
				.text("riskReason", "why"),
			"report-breach",
			StepRequirement.of(Action.HANDLE)
				.code("reportPhase", "whether this is all", Set.of("COMPLETE", "PHASE"))
				.text("breachNature", "what happened")
				.text("likelyConsequences", "what may come of it")
				.text("measures", "what has been done and will be done"),
			"decide-telling",
			StepRequirement.of(Action.APPROVE)
				.code("tellPeople", "whether people are told", Set.of("TELL", "EXEMPT"))
				.text("tellingReason", "why"),
			"record-lessons", StepRequirement.of(Action.FOLLOW_UP).text("lessons", "why it happened and what changes"));

	private final BreachLog breaches;

	private final AdviceFile advice;

	private final Clock clock;

	BreachStepRules(BreachLog breaches, AdviceFile advice, Clock clock) {
		this.breaches = breaches;
		this.advice = advice;
		this.clock = clock;
	}

	@Override
	public Map<String, Action> duties() {
		return StepRequirement.duties(DEMANDS);
	}

	@Override
	public void check(StepSubmission submission) {
		DEMANDS.get(submission.step()).check(submission);
		switch (submission.step()) {
			case "assess-breach" -> checkAdvice(submission);
			case "report-breach" -> checkLateness(submission);
			case "decide-telling" -> checkTelling(submission);
			default -> {
			}
		}
	}

	private void checkAdvice(StepSubmission submission) {
		if (!this.advice.advisedOn(submission.caseRef(), "ESC-08")) {
			throw new RuleBroken("ESC-08", "The data protection officer advises before the risk is decided on.");
		}
	}

	/** Art 33(1): a report after 72 hours gives reasons for the delay. */
	private void checkLateness(StepSubmission submission) {
		boolean late = this.breaches.findById(submission.caseRef()).orElseThrow().late(this.clock.instant());
		if (late && submission.text("lateReason").isEmpty()) {
			throw new RuleBroken("DL-10", "The 72 hours are over: write down why the report comes late.");
		}
	}

	private static void checkTelling(StepSubmission submission) {
		boolean told = submission.code("tellPeople").filter("TELL"::equals).isPresent();
		if (told && submission.text("adviceToPeople").isEmpty()) {
			throw new RuleBroken("ART-34", "Write down what the people can do to protect themselves.");
		}
	}

}
