package org.candour.disclosures;

import java.util.Arrays;
import java.util.Map;

import org.candour.cases.RuleBroken;
import org.candour.cases.StepHistory;
import org.candour.cases.StepSubmission;
import org.candour.escalation.AdviceFile;
import org.candour.escalation.Overrides;
import org.candour.release.Compositions;

import org.springframework.stereotype.Component;

/** What an approver must give for a decision. */
@Component
class ApprovalRules {

	static final String SEND_BACK = "SEND_BACK";

	/**
	 * N-20: disclosure is necessary, proportionate and lawful; all three before approval.
	 */
	private static final Map<String, String> REASONS = Map.of("necessity", "why it is necessary", "proportionality",
			"why it is proportionate", "lawfulness", "why it is lawful");

	private final ReasonCodes reasons;

	private final AdviceFile advice;

	private final Overrides overrides;

	private final DisclosureRequests requests;

	private final StepHistory steps;

	private final Compositions compositions;

	ApprovalRules(ReasonCodes reasons, AdviceFile advice, Overrides overrides, DisclosureRequests requests,
			StepHistory steps, Compositions compositions) {
		this.reasons = reasons;
		this.advice = advice;
		this.overrides = overrides;
		this.requests = requests;
		this.steps = steps;
		this.compositions = compositions;
	}

	void check(StepSubmission submission) {
		String decision = submission.code("decision")
			.orElseThrow(() -> new RuleBroken("DECISION", "Choose your decision."));
		if (decision.equals(SEND_BACK)) {
			return;
		}
		Outcome outcome = known(decision);
		if (this.advice.awaited(submission.caseRef())) {
			throw new RuleBroken("SD3", "The data protection officer must advise before this case can be decided.");
		}
		if (outcome.needsCode() && outcome != Outcome.NOT_HELD) {
			this.reasons.atLeastOne(submission.codeList("refusalCodes"));
		}
		if (outcome.discloses()) {
			REASONS.forEach((name, label) -> submission.text(name)
				.orElseThrow(() -> new RuleBroken("N-20", "Write down %s.".formatted(label))));
		}
		if (outcome.discloses()) {
			this.compositions.of(submission.caseRef());
		}
		if (outcome.discloses() && counsellingNotes(submission.caseRef())
				&& submission.text("presumptionRebuttal").isEmpty()) {
			throw new RuleBroken("S-21",
					"The presumption is against disclosing counselling notes: write down why it is rebutted, or refuse.");
		}
		if (against(submission.caseRef(), outcome) && submission.text("overrideReason").isEmpty()) {
			throw new RuleBroken("S-22",
					"The data protection officer advised against this: write down why the advice is not followed.");
		}
	}

	private boolean counsellingNotes(String caseRef) {
		return this.steps.latest(caseRef, "test-material").filter((step) -> step.flag("counsellingNotes")).isPresent();
	}

	/**
	 * Whether a decision goes against the officer's latest advice: the officer disagreed
	 * with the proposal and the decision follows it, or discloses all the same.
	 */
	boolean against(String caseRef, Outcome decision) {
		Outcome proposal = this.requests.findById(caseRef).map(DisclosureRequest::proposal).orElse(null);
		return this.overrides.advisedAgainst(caseRef) && (decision == proposal || decision.discloses());
	}

	private static Outcome known(String decision) {
		return Arrays.stream(Outcome.values())
			.filter((outcome) -> outcome.name().equals(decision))
			.filter((outcome) -> outcome.discloses() || outcome == Outcome.REFUSED || outcome == Outcome.NOT_HELD)
			.findFirst()
			.orElseThrow(() -> new RuleBroken("DECISION", "This is not one of the decisions."));
	}

}
