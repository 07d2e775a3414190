package org.candour.disclosures.decision;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.delivery.AnswerApproval;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.Outcome;
import org.candour.escalation.Overrides;
import org.candour.letters.Letters;

import org.springframework.stereotype.Component;

/**
 * Records decisions, and sees that disagreement and overridden advice reach who must
 * know.
 */
@Component
public class Decisions {

	public static final String NOTHING_HELD = "DR-09";

	private final ReasonCodes reasons;

	private final ApprovalRules rules;

	private final AnswerApproval approval;

	private final Letters letters;

	private final StepHistory steps;

	private final Overrides overrides;

	private final AuditTrail audit;

	private final Clock clock;

	Decisions(ReasonCodes reasons, ApprovalRules rules, AnswerApproval approval, Letters letters, StepHistory steps,
			Overrides overrides, AuditTrail audit, Clock clock) {
		this.reasons = reasons;
		this.rules = rules;
		this.approval = approval;
		this.letters = letters;
		this.steps = steps;
		this.overrides = overrides;
		this.audit = audit;
		this.clock = clock;
	}

	public Next decide(DisclosureRequest request, String decision, List<String> codes) {
		return decide(request, this.steps.latest(request.caseRef(), "approve").orElseThrow(), decision, codes);
	}

	/**
	 * Records the decision that was made in a step.
	 */
	public Next decide(DisclosureRequest request, DoneStep step, String decision, List<String> codes) {
		if (decision.equals(ApprovalRules.SEND_BACK)) {
			this.audit.record(AuditAction.DECISION_RECORDED, request.caseRef(), Map.of("decision", decision));
			return Next.SENT_BACK;
		}
		Outcome outcome = Outcome.valueOf(decision);
		if (!this.rules.stands(request.caseRef(), outcome)) {
			return Next.ASK_DPO;
		}
		List<String> given = codes(outcome, codes);
		request.decide(outcome, given, step.person(), this.clock.instant());
		this.audit.record(AuditAction.DECISION_RECORDED, request.caseRef(),
				Map.of("decision", decision, "codes", String.join(" ", given)));
		this.approval.approve(request.caseRef(), step.person());
		if (this.rules.against(request.caseRef(), outcome)) {
			this.overrides.report(request.caseRef());
		}
		return Next.DECIDED;
	}

	/** Takes the decision back before the answer went out (RL-04). */
	public void reopen(DisclosureRequest request) {
		this.approval.withdraw(request.caseRef());
		this.letters.takeBack(request.caseRef());
		request.reopen();
		this.audit.record(AuditAction.DECISION_RECORDED, request.caseRef(), Map.of("decision", "REOPENED"));
	}

	/** That nothing is held says why by itself. */
	private List<String> codes(Outcome outcome, List<String> codes) {
		if (outcome == Outcome.NOT_HELD) {
			return List.of(NOTHING_HELD);
		}
		return outcome.needsCode() ? this.reasons.atLeastOne(codes) : List.of();
	}

	/** What follows from a decision. */
	public enum Next {

		SENT_BACK, ASK_DPO, DECIDED

	}

}
