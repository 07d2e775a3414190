package org.candour.rights.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.RuleBroken;
import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.delivery.AnswerApproval;
import org.candour.escalation.AdviceFile;
import org.candour.escalation.Overrides;
import org.candour.law.Exemption;
import org.candour.law.Regime;
import org.candour.rights.RequestProgress;
import org.candour.rights.RightsRequest;
import org.candour.rights.RightsRequests;
import org.candour.rights.Silence;
import org.candour.rights.items.ItemCodes;
import org.candour.rights.items.Items;

import org.springframework.stereotype.Component;

/** Proposals and decisions, and what follows from them at once. */
@Component
public class RightsDecisions {

	static final String APPROVE_STEP = "approve-answer";

	static final String EXEMPTIONS_STEP = "apply-exemptions";

	static final String PART_THREE_STEP = "review-part-three-items";

	/** Steps in which a review day for a restriction under Part 3 is given. */
	private static final List<String> RESTRICTING = List.of(PART_THREE_STEP, "weigh-part-three-accuracy",
			"weigh-part-three-grounds");

	/** Outcomes that stand without an approver: nothing is refused. */
	private static final List<String> SETTLED = List.of("WITHDRAWN", "NOTICE_GIVEN");

	private static final String DISAGREEMENT = "ESC-06";

	private static final Map<String, String> UNAVAILABLE = Map.of("R-ERASE", "UKGDPR-A17-3-B", "R-PORT",
			"UKGDPR-A20-3");

	private final RequestProgress progress;

	private final RightsRequests requests;

	private final Items items;

	private final Refusals refusals;

	private final ItemCodes exemptions;

	private final Restrictions restrictions;

	private final AdviceFile advice;

	private final Overrides overrides;

	private final AnswerApproval approval;

	private final StepHistory steps;

	private final AuditTrail audit;

	RightsDecisions(RequestProgress progress, RightsRequests requests, Items items, Refusals refusals,
			ItemCodes exemptions, Restrictions restrictions, AdviceFile advice, Overrides overrides,
			AnswerApproval approval, StepHistory steps, AuditTrail audit) {
		this.progress = progress;
		this.requests = requests;
		this.items = items;
		this.refusals = refusals;
		this.exemptions = exemptions;
		this.restrictions = restrictions;
		this.advice = advice;
		this.overrides = overrides;
		this.approval = approval;
		this.steps = steps;
		this.audit = audit;
	}

	/** Keeps what is proposed; it is the proposal of whoever did the step last. */
	public void propose(String caseRef, String proposal, Collection<String> codes) {
		RightsRequest request = this.progress.of(caseRef);
		Optional<DoneStep> step = this.steps.ofCase(caseRef)
			.stream()
			.filter((done) -> AnswerRules.proposal(done).isPresent())
			.findFirst();
		List<String> all = new ArrayList<>(codes);
		step.filter((done) -> !codes.isEmpty()).map(ExemptionAnswers::of).ifPresent(all::addAll);
		String by = step.map(DoneStep::person).orElse(RequestProgress.HOUSE);
		request.propose(proposal, this.refusals.check(request, all, this.items.of(caseRef)), silence(caseRef), by);
		this.requests.save(request);
	}

	/** Keeps what was proposed in the step of access requests. */
	public void proposeAccess(String caseRef) {
		DoneStep step = this.steps.latest(caseRef, "propose-access-answer").orElseThrow();
		propose(caseRef, AnswerRules.proposal(step).orElseThrow(), AnswerRules.refusals(step));
	}

	/** Whether the latest step that could restrict something under Part 3 did so. */
	public boolean restricting(String caseRef) {
		return RESTRICTING.stream()
			.flatMap((step) -> this.steps.latest(caseRef, step).stream())
			.max(Comparator.comparing(DoneStep::at))
			.filter((step) -> step.flag("partThreeWithheld") || step.flag("reasonsWithheld"))
			.isPresent();
	}

	/** The right does not exist on this lawful basis (RR-05): nothing is done. */
	public void proposeUnavailable(String caseRef) {
		String right = this.progress.of(caseRef).right();
		String code = UNAVAILABLE.get(right);
		if (code != null) {
			this.items.leave(caseRef, right, code, "The right does not exist on the lawful basis of this record.");
		}
		propose(caseRef, "REFUSED", List.of("RR-05"));
	}

	/** The proposal stands without an approver, where nothing is refused. */
	public String settle(String caseRef) {
		RightsRequest request = this.progress.of(caseRef);
		if (!SETTLED.contains(request.proposal())) {
			throw new RuleBroken("APPROVAL", "This outcome needs an approver.");
		}
		this.progress.decide(request, request.proposal(), request.proposalCodes(), request.proposedBy());
		return request.decision();
	}

	/** What the letter may not reveal, as the reviewer chose last. */
	Silence silence(String caseRef) {
		return this.steps.latest(caseRef, EXEMPTIONS_STEP)
			.flatMap((step) -> step.code("silence"))
			.map(Silence::valueOf)
			.orElse(Silence.NONE);
	}

	/** The exemptions that the proposal relies on. */
	List<String> exemptionCodes(String caseRef) {
		RightsRequest request = this.progress.of(caseRef);
		return this.refusals.exemptions(request, request.proposalCodes(), this.items.of(caseRef));
	}

	public Next decide(String caseRef, String approval) {
		if (!approval.equals("APPROVE")) {
			this.audit.record(AuditAction.DECISION_RECORDED, caseRef, Map.of("decision", approval));
			boolean asks = approval.equals("DISAGREE") && !this.advice.advisedOn(caseRef, DISAGREEMENT);
			return asks ? Next.ASK_DPO : Next.SENT_BACK;
		}
		RightsRequest request = this.progress.of(caseRef);
		String by = this.steps.latest(caseRef, APPROVE_STEP).map(DoneStep::person).orElseThrow();
		this.items.approve(caseRef);
		this.progress.decide(request, request.proposal(), request.proposalCodes(), by);
		this.approval.approve(caseRef, by);
		restrict(request);
		if (this.overrides.advisedAgainst(caseRef)) {
			this.overrides.report(caseRef);
		}
		return Next.DECIDED;
	}

	/** Takes the decision back before the answer went out (RL-04). */
	public void reopen(String caseRef) {
		this.approval.withdraw(caseRef);
		this.items.reopen(caseRef);
		this.progress.reopen(this.progress.of(caseRef));
		this.audit.record(AuditAction.DECISION_RECORDED, caseRef, Map.of("decision", "REOPENED"));
	}

	/** Keeps a record of a restriction under Part 3, with its review day (ss.44-48). */
	public void restrict(RightsRequest request) {
		List<String> codes = Stream
			.concat(Refusals.exemptionsOf(this.items.of(request.caseRef()), Regime.PART3).stream(),
					request.proposalCodes().stream())
			.filter((code) -> this.exemptions.find(code).map(Exemption::reviewMonths).isPresent())
			.distinct()
			.sorted()
			.toList();
		if (!codes.isEmpty()) {
			this.restrictions.impose(request.caseRef(), codes,
					this.steps.latest(request.caseRef(), PART_THREE_STEP)
						.flatMap((step) -> step.day("reviewOn"))
						.orElse(null));
		}
	}

	/** What was tested last about a restriction. */
	public Optional<DoneStep> retested(String caseRef) {
		return Stream.of("retest-restriction", "approve-late-release")
			.flatMap((step) -> this.steps.latest(caseRef, step).stream())
			.max(Comparator.comparing(DoneStep::at));
	}

	/** What follows from a decision. */
	public enum Next {

		SENT_BACK, ASK_DPO, DECIDED

	}

}
