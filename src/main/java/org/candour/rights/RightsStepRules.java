package org.candour.rights;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.candour.cases.Demand;
import org.candour.cases.StepRules;
import org.candour.cases.StepSubmission;
import org.candour.staff.Action;

import org.springframework.stereotype.Component;

/** The rules of the human steps in the lifecycles of rights requests. */
@Component
class RightsStepRules implements StepRules {

	private final Map<String, Consumer<StepSubmission>> further = new HashMap<>();

	RightsStepRules(IntakeRules intake, ReviewRules review, OtherRightsRules others, AnswerRules answer) {
		this.further.putAll(intake.checks());
		this.further.putAll(review.checks());
		this.further.putAll(others.checks());
		this.further.putAll(answer.checks());
	}

	@Override
	public Map<String, Action> duties() {
		return Demand.duties(RightsDemands.all());
	}

	@Override
	public void check(StepSubmission submission) {
		RightsDemands.all().get(submission.step()).check(submission);
		this.further.getOrDefault(submission.step(), (nothing) -> {
		}).accept(submission);
	}

}
