package org.candour.rights;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.DoneStep;
import org.candour.cases.StepHistory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The face of rights requests to the processes. */
@Component("rights")
@Transactional
public class RightsForProcesses {

	private static final String REFUSED = "REFUSED";

	private static final String REDIRECTED = "REDIRECTED";

	private static final String LAPSED = "LAPSED_NO_CLARIFICATION";

	private final RequestProgress progress;

	private final Questions questions;

	private final RightsDecisions decisions;

	private final Items items;

	private final HealthOpinions opinions;

	private final Bundle bundle;

	private final Restrictions restrictions;

	private final Recipients recipients;

	private final StepHistory steps;

	private final AuditTrail audit;

	RightsForProcesses(RequestProgress progress, Questions questions, RightsDecisions decisions, Items items,
			HealthOpinions opinions, Bundle bundle, Restrictions restrictions, Recipients recipients, StepHistory steps,
			AuditTrail audit) {
		this.progress = progress;
		this.questions = questions;
		this.decisions = decisions;
		this.items = items;
		this.opinions = opinions;
		this.bundle = bundle;
		this.restrictions = restrictions;
		this.recipients = recipients;
		this.steps = steps;
		this.audit = audit;
	}

	/** Work on the request begins. */
	public boolean admit(String caseRef) {
		this.progress.moveTo(caseRef, RightsState.IN_PROGRESS);
		return true;
	}

	/** Reminds staff of something that is late. */
	public void chase(String caseRef, String what) {
		this.audit.record(AuditAction.CLOCK_CHANGED, caseRef, Map.of("reminder", what));
	}

	/** Warns that the answer is due soon. */
	public void warn(String caseRef) {
		chase(caseRef, "answer-due");
	}

	/** The request is not for the council, or not for this requester. */
	public void redirect(String caseRef, String triage) {
		switch (triage) {
			case "NOT_CONTROLLER" -> end(caseRef, REDIRECTED, "RR-11", "triage-request");
			case "NOT_PERSONAL_DATA" -> end(caseRef, REDIRECTED, "RR-12", "triage-request");
			default -> end(caseRef, REFUSED, "RR-16", "triage-request");
		}
	}

	/** Asks for proof; true if that comes so late that it looks like delay (ESC-14). */
	public boolean askIdentity(String caseRef) {
		return this.questions.askIdentity(caseRef);
	}

	public void identityReceived(String caseRef) {
		this.questions.identityReceived(caseRef);
	}

	/** No proof came in time. */
	public void lapseIdentity(String caseRef) {
		end(caseRef, REFUSED, this.questions.identityReason(caseRef), null);
	}

	/** The request is manifestly unfounded or excessive, and the approver refuses it. */
	public void refuseBurden(String caseRef) {
		end(caseRef, REFUSED, burden(caseRef), Questions.BURDEN_STEP);
	}

	public void askFee(String caseRef) {
		this.questions.askFee(caseRef);
	}

	public boolean feePaid(String caseRef) {
		this.questions.feePaid(caseRef);
		return true;
	}

	/** The fee was not paid in time. */
	public void lapseFee(String caseRef) {
		end(caseRef, REFUSED, burden(caseRef), null);
	}

	/** Asks what is wanted; answers how many such questions there have been. */
	public int askClarification(String caseRef) {
		return this.questions.askClarification(caseRef);
	}

	public void clarificationAnswered(String caseRef) {
		this.questions.clarified(caseRef);
	}

	/** No answer came; what can be supplied is supplied. */
	public void lapseClarification(String caseRef) {
		this.questions.clarified(caseRef);
		this.progress.unclarified(caseRef);
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

	/** Puts the answer's files together: {@code ALL, PART, NOTHING, NO_DATA}. */
	public String assemble(String caseRef) {
		return this.bundle.assemble(caseRef).name();
	}

	public void propose(String caseRef, String proposal, Collection<?> codes) {
		this.decisions.propose(caseRef, proposal, texts(codes));
	}

	/** No service found anything. */
	public void proposeNothingHeld(String caseRef) {
		boolean lapsed = this.progress.of(caseRef).unclarified();
		this.decisions.propose(caseRef, lapsed ? LAPSED : "NO_DATA", List.of(lapsed ? "RR-15" : "RR-03"));
	}

	/** The exemptions that the proposal relies on. */
	public List<String> exemptionCodes(String caseRef) {
		return this.decisions.exemptionCodes(caseRef);
	}

	/**
	 * Records the approver's decision.
	 * @return what follows: {@code SENT_BACK}, {@code ASK_DPO} or {@code DECIDED}
	 */
	public String decide(String caseRef, String approval) {
		return this.decisions.decide(caseRef, approval).name();
	}

	/** Code of the outcome, or null while none is decided. */
	public String outcome(String caseRef) {
		return this.progress.of(caseRef).decision();
	}

	/** The answer has gone out. */
	public void answered(String caseRef) {
		this.progress.moveTo(caseRef, RightsState.ANSWERED);
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
		chase(caseRef, "restriction-reviewed");
	}

	/** The ground fell away. */
	public void restrictionEnded(String caseRef) {
		this.restrictions.end(caseRef);
		chase(caseRef, "restriction-ended");
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

	/** Ends a request without an answer to what was asked; by nobody if time ended it. */
	private void end(String caseRef, String outcome, String code, String step) {
		String by = (step == null) ? RequestProgress.HOUSE
				: this.steps.latest(caseRef, step).map(DoneStep::person).orElse(RequestProgress.HOUSE);
		this.progress.decide(this.progress.of(caseRef), outcome, List.of(code), by);
	}

	private String burden(String caseRef) {
		return this.steps.latest(caseRef, "triage-request")
			.flatMap((step) -> step.code("burden"))
			.filter("EXCESSIVE"::equals)
			.isPresent() ? "RR-09" : "RR-08";
	}

	private static List<String> texts(Collection<?> codes) {
		return (codes != null) ? codes.stream().map(Object::toString).toList() : List.of();
	}

}
