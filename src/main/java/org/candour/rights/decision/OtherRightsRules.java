package org.candour.rights.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.candour.cases.RuleBroken;
import org.candour.cases.steps.StepSubmission;
import org.candour.law.LawCatalogue;
import org.candour.law.Right;
import org.candour.rights.RequestProgress;

import org.springframework.stereotype.Component;

/** What is demanded of proposals for rights other than access. */
@Component
class OtherRightsRules {

	private static final String NONE = "NONE";

	private static final String REFUSED = "REFUSED";

	private final AnswerRules answers;

	private final RequestProgress progress;

	private final LawCatalogue law;

	OtherRightsRules(AnswerRules answers, RequestProgress progress, LawCatalogue law) {
		this.answers = answers;
		this.progress = progress;
		this.law = law;
	}

	Map<String, Consumer<StepSubmission>> checks() {
		Map<String, Consumer<StepSubmission>> checks = new HashMap<>();
		checks.put("weigh-accuracy", this::accuracy);
		checks.put("weigh-part-three-accuracy", this::accuracy);
		checks.put("weigh-erasure-grounds", this::erasure);
		checks.put("weigh-part-three-grounds", this::partThreeGrounds);
		checks.put("weigh-restriction-ground", this::restriction);
		checks.put("balance-interests", this::balance);
		checks.put("propose-portability", (step) -> this.answers.leaving(step, proposal(step)));
		List.of("review-afresh", "check-other-basis", "find-notice-version")
			.forEach((step) -> checks.put(step, this::proposal));
		return checks;
	}

	private String proposal(StepSubmission step) {
		String proposal = this.answers.proposed(step);
		String right = this.progress.of(step.caseRef()).right();
		boolean possible = this.law.of(Right.class)
			.newest(right)
			.filter((row) -> row.outcomes().contains(proposal))
			.isPresent();
		if (!possible) {
			throw new RuleBroken("PROPOSAL", "This outcome does not answer the right that was asked for.");
		}
		return proposal;
	}

	private void accuracy(StepSubmission step) {
		String proposal = proposal(step);
		boolean opinion = step.code("statementKind").filter("OPINION"::equals).isPresent();
		if (opinion && proposal.equals("RECTIFIED")) {
			throw new RuleBroken("ART16",
					"An opinion is not rectified: record that it is one, and that the person disagrees.");
		}
		boolean accurate = step.code("accuracy").filter("ACCURATE"::equals).isPresent();
		if (accurate && List.of("RECTIFIED", "COMPLETED").contains(proposal)) {
			throw new RuleBroken("ART16", "What is accurate is neither corrected nor completed.");
		}
		evidence(step, proposal);
		reasonsWithheld(step);
	}

	private void erasure(StepSubmission step) {
		String proposal = proposal(step);
		boolean ground = !step.code("erasureGround").orElseThrow().equals(NONE);
		boolean limit = !step.code("erasureLimit").orElseThrow().equals(NONE);
		if (!ground && proposal.startsWith("ERASED")) {
			throw new RuleBroken("ART17-1", "Without a ground in Art 17(1) nothing is erased.");
		}
		if (limit && proposal.equals("ERASED")) {
			throw new RuleBroken("ART17-3", "Where Art 17(3) limits the right, not everything is erased.");
		}
		if (ground && !limit && proposal.equals(REFUSED)) {
			throw new RuleBroken("ART17-1", "There is a ground and no limit: the data must be erased.");
		}
	}

	private void partThreeGrounds(StepSubmission step) {
		String proposal = proposal(step);
		boolean restriction = this.progress.of(step.caseRef()).right().equals("R-RESTRICT");
		if (restriction ? proposal.startsWith("ERASED") : proposal.equals("RESTRICTED")) {
			throw new RuleBroken("PROPOSAL", "This outcome does not answer the right that was asked for.");
		}
		if (step.code("partThreeGround").orElseThrow().equals(NONE) != proposal.equals(REFUSED)
				&& !proposal.equals("RESTRICTED_INSTEAD")) {
			throw new RuleBroken("SEC47", "The proposal does not agree with the ground.");
		}
		evidence(step, proposal);
		reasonsWithheld(step);
	}

	/** Kept as evidence: restricted instead (ss.46(4), 47(2)). */
	private static void evidence(StepSubmission step, String proposal) {
		if (step.flag("evidenceNeeded") && !proposal.equals("RESTRICTED_INSTEAD")) {
			throw new RuleBroken("RR-10", "What is kept as evidence is restricted instead.");
		}
	}

	private static void reasonsWithheld(StepSubmission step) {
		if (step.flag("reasonsWithheld") && step.text("restrictionReason").isEmpty()) {
			throw new RuleBroken("SEC48-3",
					"Write down why it is necessary and proportionate to hold the reasons back.");
		}
	}

	private void restriction(StepSubmission step) {
		String proposal = proposal(step);
		if (step.code("restrictionGround").orElseThrow().equals(NONE) != proposal.equals(REFUSED)) {
			throw new RuleBroken("ART18-1", "The proposal does not agree with the ground.");
		}
	}

	private void balance(StepSubmission step) {
		String proposal = proposal(step);
		if (step.code("balance").orElseThrow().equals(NONE) != proposal.equals("UPHELD")) {
			throw new RuleBroken("ART21-1",
					"An objection is upheld unless the council shows compelling grounds or legal claims.");
		}
	}

}
