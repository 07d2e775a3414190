package org.candour.escalation;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.candour.cases.RuleBroken;
import org.candour.cases.steps.StepRules;
import org.candour.cases.steps.StepSubmission;
import org.candour.staff.Action;
import org.candour.staff.Role;

import org.springframework.stereotype.Component;

/**
 * What is demanded of the officer's, the deputy's, the risk owner's and managers' steps.
 */
@Component
class DpoStepRules implements StepRules {

	private static final String ADVISE = "advise";

	private static final String ADVISE_AS_DEPUTY = "advise-as-deputy";

	private static final String ACKNOWLEDGE_OVERRIDE = "acknowledge-override";

	private static final String EXPLAIN_DELAY = "explain-delay";

	@Override
	public Map<String, Action> duties() {
		return Map.of(ADVISE, Action.RECORD_DPO_ADVICE, ADVISE_AS_DEPUTY, Action.RECORD_DPO_ADVICE,
				ACKNOWLEDGE_OVERRIDE, Action.ACKNOWLEDGE_OVERRIDE, EXPLAIN_DELAY, Action.EXPLAIN_DELAY);
	}

	@Override
	public void check(StepSubmission submission) {
		switch (submission.step()) {
			case ADVISE -> checkAdvice(submission, Role.DPO, "data protection officer");
			case ADVISE_AS_DEPUTY -> checkAdvice(submission, Role.DEPUTY_DPO, "deputy data protection officer");
			case EXPLAIN_DELAY -> submission.text("delayReason")
				.orElseThrow(() -> new RuleBroken("ESC-13", "Say why the date was or will be missed."));
			default -> {
			}
		}
	}

	private static void checkAdvice(StepSubmission submission, Role adviser, String title) {
		if (!submission.person().is(adviser)) {
			throw new RuleBroken("DPO", "This advice is for the %s to give.".formatted(title));
		}
		Advice advice = submission.code("advice")
			.flatMap(DpoStepRules::known)
			.orElseThrow(() -> new RuleBroken("DPO", "Choose the advice you give."));
		if (advice == Advice.RECUSED && adviser == Role.DEPUTY_DPO) {
			throw new RuleBroken("DPO",
					"The deputy cannot stand aside here; ask the manager to appoint an external officer.");
		}
		if (advice != Advice.RECUSED && submission.text("adviceText").isEmpty()) {
			throw new RuleBroken("DPO", "Write down the advice and its reasons.");
		}
	}

	private static Optional<Advice> known(String code) {
		return Arrays.stream(Advice.values()).filter((advice) -> advice.name().equals(code)).findFirst();
	}

}
