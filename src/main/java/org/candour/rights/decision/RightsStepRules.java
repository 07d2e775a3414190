package org.candour.rights.decision;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.candour.cases.steps.StepRequirement;
import org.candour.cases.steps.StepRules;
import org.candour.cases.steps.StepSubmission;
import org.candour.release.SecondChecks;
import org.candour.staff.Action;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;

/** The rules of the human steps in the lifecycles of rights requests. */
@Component
class RightsStepRules implements StepRules {

	private static final Set<String> OF_OTHERS = Set.of("check-redactions", "release-response");

	private final Map<String, Consumer<StepSubmission>> further = new HashMap<>();

	private final SecondChecks second;

	RightsStepRules(IntakeRules intake, ReviewRules review, OtherRightsRules others, AnswerRules answer,
			ExportRules exports, SecondChecks second) {
		this.second = second;
		this.further.putAll(intake.checks());
		this.further.putAll(review.checks());
		this.further.putAll(others.checks());
		this.further.putAll(answer.checks());
		this.further.put("prepare-export", exports::check);
	}

	@Override
	public Map<String, Action> duties() {
		return StepRequirement.duties(RightsStepRequirements.all());
	}

	/** RL-05: who prepared what leaves neither looks a second time nor releases. */
	@Override
	public void admit(String caseRef, String step, Person person) {
		if (OF_OTHERS.contains(step)) {
			this.second.requireOther(caseRef, person);
		}
	}

	@Override
	public void check(StepSubmission submission) {
		RightsStepRequirements.all().get(submission.step()).check(submission);
		this.further.getOrDefault(submission.step(), (nothing) -> {
		}).accept(submission);
	}

}
