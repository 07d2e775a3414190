package org.candour.disclosures.decision;

import java.util.Arrays;
import java.util.Map;

import org.candour.cases.RuleBroken;
import org.candour.cases.steps.StepHistory;
import org.candour.cases.steps.StepSubmission;
import org.candour.delivery.AnswerApproval;
import org.candour.delivery.SupposedDecision;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.DisclosureRequests;
import org.candour.disclosures.Outcome;
import org.candour.escalation.AdviceFile;
import org.candour.escalation.Overrides;
import org.candour.release.Compositions;
import org.candour.release.SecondChecks;

import org.springframework.stereotype.Component;

/** What an approver must give for a decision. */
@Component
public class ApprovalRules {

	public static final String SEND_BACK = "SEND_BACK";

	private static final String DISAGREEMENT = "ESC-06";

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

	private final SecondChecks second;

	private final AnswerApproval approval;

	ApprovalRules(ReasonCodes reasons, AdviceFile advice, Overrides overrides, DisclosureRequests requests,
			StepHistory steps, Compositions compositions, SecondChecks second, AnswerApproval approval) {
		this.reasons = reasons;
		this.advice = advice;
		this.overrides = overrides;
		this.requests = requests;
		this.steps = steps;
		this.compositions = compositions;
		this.second = second;
		this.approval = approval;
	}

	public void check(StepSubmission submission) {
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
		if (stands(submission.caseRef(), outcome)) {
			read(submission, outcome);
		}
	}

	/**
	 * Whether a decision stands at once: where handler and approver disagree, the officer
	 * advises first (ESC-06).
	 */
	boolean stands(String caseRef, Outcome decision) {
		Outcome proposal = this.requests.findById(caseRef).map(DisclosureRequest::proposal).orElse(null);
		return decision == proposal || this.advice.advisedOn(caseRef, DISAGREEMENT);
	}

	/** RL-04, RL-05: others have looked at what leaves, and the letter was read. */
	private void read(StepSubmission submission, Outcome outcome) {
		boolean former = submission.step().equals("approve-compliance") && !this.second.everTaken(submission.caseRef());
		// an order that was being obeyed when second looks began is looked at when it
		// leaves
		if (outcome.discloses() && !former) {
			this.second.require(submission.caseRef());
		}
		this.approval.requireRead(submission.caseRef(),
				new SupposedDecision(outcome.name(), submission.codeList("refusalCodes")), submission.person());
	}

	private boolean counsellingNotes(String caseRef) {
		return this.steps.latest(caseRef, "test-material").filter((step) -> step.flag("counsellingNotes")).isPresent();
	}

	/**
	 * Whether a decision goes against the officer's latest advice: the officer disagreed
	 * with the proposal and the decision follows it, or discloses all the same.
	 */
	public boolean against(String caseRef, Outcome decision) {
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
