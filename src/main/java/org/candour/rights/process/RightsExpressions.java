package org.candour.rights.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.Workflow;
import org.candour.cases.clock.Reminders;
import org.candour.cases.steps.StepHistory;
import org.candour.escalation.DpoExpressions;
import org.candour.release.SecondChecks;
import org.candour.rights.RequestProgress;
import org.candour.rights.RightsRequest;
import org.candour.rights.RightsState;
import org.candour.rights.decision.Bundle;
import org.candour.rights.decision.Endings;
import org.candour.rights.decision.LateRelease;
import org.candour.rights.decision.OpenQuestions;
import org.candour.rights.decision.Recipients;
import org.candour.rights.decision.Restrictions;
import org.candour.rights.decision.RightsDecisions;
import org.candour.rights.decision.RightsTables;
import org.candour.rights.decision.Suppressions;
import org.candour.rights.items.HealthOpinionRecord;
import org.candour.rights.items.HealthOpinions;
import org.candour.rights.items.Items;
import org.candour.rights.items.SchedulePapers;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What process models call of rights requests. */
@Component("rights")
@Transactional
public class RightsExpressions extends IntakeExpressions {

	private static final String REFUSED = "REFUSED";

	private static final String LAPSED = "LAPSED_NO_CLARIFICATION";

	/** Outcomes for which the data stays marked. */
	private static final Set<String> KEPT_MARKED = Set.of("RESTRICTED", "RESTRICTED_INSTEAD", "LIFTED");

	private final RequestProgress progress;

	private final RightsDecisions decisions;

	private final RightsTables tables;

	private final DpoExpressions dpo;

	private final Items items;

	private final HealthOpinions opinions;

	private final Bundle bundle;

	private final Restrictions restrictions;

	private final LateRelease lateRelease;

	private final Suppressions suppressions;

	private final Recipients recipients;

	private final SchedulePapers papers;

	private final SecondChecks second;

	private final StepHistory steps;

	private final AuditTrail audit;

	private final Workflow workflow;

	RightsExpressions(RequestProgress progress, OpenQuestions questions, Endings endings, RightsDecisions decisions,
			RightsTables tables, DpoExpressions dpo, Items items, HealthOpinions opinions, Bundle bundle,
			Restrictions restrictions, LateRelease lateRelease, Suppressions suppressions, Recipients recipients,
			SchedulePapers papers, SecondChecks second, StepHistory steps, Reminders reminders, AuditTrail audit,
			@Lazy Workflow workflow) {
		super(progress, questions, endings, reminders);
		this.progress = progress;
		this.decisions = decisions;
		this.tables = tables;
		this.dpo = dpo;
		this.items = items;
		this.opinions = opinions;
		this.bundle = bundle;
		this.restrictions = restrictions;
		this.lateRelease = lateRelease;
		this.suppressions = suppressions;
		this.recipients = recipients;
		this.papers = papers;
		this.second = second;
		this.steps = steps;
		this.audit = audit;
		this.workflow = workflow;
	}

	/** Whether every health item may be released or is known to the subject. */
	public boolean healthCleared(String caseRef) {
		return this.opinions.cleared(caseRef, this.items.of(caseRef));
	}

	/** Withholds the health items that no opinion clears (Sch 3 paras 5, 6). */
	public void barHealthData(String caseRef) {
		this.items.barHealthData(caseRef,
				this.opinions.latest(caseRef).filter(HealthOpinionRecord::seriousHarm).isPresent());
	}

	/** What there is to give: {@code ALL, PART, NOTHING, NO_DATA}. */
	public String assemble(String caseRef) {
		return this.bundle.remaining(caseRef).name();
	}

	public void propose(String caseRef, String proposal, Collection<?> codes) {
		this.decisions.propose(caseRef, proposal, texts(codes));
	}

	/** No service found anything. */
	public void proposeNothingHeld(String caseRef) {
		boolean lapsed = this.progress.of(caseRef).unclarified();
		this.decisions.propose(caseRef, lapsed ? LAPSED : "NO_DATA", List.of(lapsed ? "RR-15" : "RR-03"));
	}

	/** Keeps what was proposed for access, which no process may know (6.3). */
	public void proposeAccess(String caseRef) {
		this.decisions.proposeAccess(caseRef);
	}

	/**
	 * Asks the officer about what is proposed, where the table of triggers says so.
	 * @return {@code REQUIRED}, {@code ADVISORY} or {@code NONE}
	 */
	public String raiseTriggers(String caseRef) {
		return this.dpo.raise(caseRef, this.tables.triggers(caseRef));
	}

	/** Who must be heard before the approver decides. */
	public String approverLevel(String caseRef) {
		return this.tables.approverLevel(caseRef);
	}

	/** Name of the letter that goes with the answer. */
	public String letter(String caseRef) {
		return this.tables.letter(caseRef);
	}

	/** Whether the reviewer, or whoever weighed, restricts something under Part 3. */
	public boolean restricting(String caseRef) {
		return this.decisions.restricting(caseRef);
	}

	/**
	 * Records the approver's decision.
	 * @return what follows: {@code SENT_BACK}, {@code ASK_DPO} or {@code DECIDED}
	 */
	public String decide(String caseRef, String approval) {
		return this.decisions.decide(caseRef, approval).name();
	}

	/** Whether something leaves that nobody has looked at a second time (RL-05). */
	public boolean secondLookDue(String caseRef) {
		return this.second.due(caseRef);
	}

	/** Takes back what was approved, before it went out (RL-04). */
	public void reopen(String caseRef) {
		this.decisions.reopen(caseRef);
	}

	/** Code of the outcome as the person is told, or null while none is decided. */
	public String outcome(String caseRef) {
		return this.tables.outcomeAsTold(caseRef);
	}

	/** The answer has gone out. */
	public void answered(String caseRef) {
		this.progress.moveTo(caseRef, RightsState.ANSWERED);
		this.workflow.followLastDay(caseRef);
	}

	/** The person wants no direct marketing: it stops without anybody's approval. */
	public String suppress(String caseRef) {
		RightsRequest request = this.progress.of(caseRef);
		this.suppressions.enter(caseRef);
		if (!request.decided()) {
			this.progress.decide(request, "UPHELD", List.of(), RequestProgress.HOUSE);
		}
		return request.decision();
	}

	/** The right does not exist on this lawful basis (RR-05). */
	public void proposeUnavailable(String caseRef) {
		this.decisions.proposeUnavailable(caseRef);
	}

	/** No significant decision was made without a person. */
	public void proposeNotAutomated(String caseRef) {
		this.decisions.propose(caseRef, "NOT_ADM", List.of());
	}

	/** Judicial documents in criminal proceedings: ss.44-48 do not apply (s.43(3)). */
	public void proposeJudicial(String caseRef) {
		this.decisions.propose(caseRef, REFUSED, List.of("RR-04", "DPA18-SEC43-3"));
	}

	/** The proposal stands without an approver, where nothing is refused. */
	public String settle(String caseRef) {
		return this.decisions.settle(caseRef);
	}

	/** The services have marked the data as not to be used. */
	public void processingRestricted(String caseRef) {
		this.progress.change(caseRef, RightsRequest::mark);
		this.progress.change(caseRef, RightsRequest::change);
	}

	/** Whether marks stand that the outcome gives no ground to keep. */
	public boolean markingToLift(String caseRef) {
		RightsRequest request = this.progress.of(caseRef);
		return request.marked() && !KEPT_MARKED.contains(String.valueOf(request.decision()));
	}

	/** The marks are taken away. */
	public void restrictionLifted(String caseRef) {
		this.progress.lift(caseRef);
	}

	public void corrected(String caseRef) {
		this.progress.change(caseRef, RightsRequest::change);
	}

	/** The services have erased; what each certified in its step becomes a file. */
	public void certifyErasure(String caseRef) {
		this.progress.change(caseRef, RightsRequest::change);
		this.papers.certifyErasure(caseRef);
	}

	public void stopped(String caseRef) {
		this.progress.change(caseRef, RightsRequest::change);
	}

	/** Whether recipients must still hear of something that was done (Art 19). */
	public boolean recipientsDue(String caseRef) {
		return this.progress.of(caseRef).changed() && this.steps.latest(caseRef, "list-recipients").isEmpty();
	}

	/** Keeps a record of the restriction that the reviewer found under Part 3. */
	public void recordRestriction(String caseRef) {
		this.decisions.restrict(this.progress.of(caseRef));
	}

	/** Whether a restriction is open, which must be tested again. */
	public boolean restricted(String caseRef) {
		return !this.restrictions.open(caseRef).isEmpty();
	}

	/** The restriction stands until it is tested again. */
	public void restrictionReviewed(String caseRef) {
		this.restrictions.reviewed(caseRef,
				this.decisions.retested(caseRef).flatMap((step) -> step.day("reviewOn")).orElse(null));
		this.audit.record(AuditAction.RESTRICTION_REVIEWED, caseRef, Map.of());
	}

	/** The ground fell away: what it kept back can go out. */
	public void restrictionEnded(String caseRef) {
		this.lateRelease.open(caseRef);
		this.audit.record(AuditAction.RESTRICTION_ENDED, caseRef, Map.of());
	}

	/** Tells those to whom the council gave the data, once (Art 19, s.48(9)). */
	public void notifyRecipients(String caseRef) {
		this.recipients.tell(caseRef);
	}

	public String withdraw(String caseRef) {
		this.progress.withdraw(this.progress.of(caseRef), "WITHDRAWN", List.of("RR-14"));
		return "WITHDRAWN";
	}

	public void close(String caseRef) {
		this.progress.close(caseRef);
	}

	private static List<String> texts(Collection<?> codes) {
		return (codes != null) ? codes.stream().map(Object::toString).toList() : List.of();
	}

}
