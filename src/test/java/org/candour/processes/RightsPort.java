package org.candour.processes;

import java.util.List;

/** Rights requests, as the models speak to them. */
public final class RightsPort {

	private final Calls calls;

	RightsPort(Calls calls) {
		this.calls = calls;
	}

	public void chase(String caseRef, String what) {
		this.calls.called("rights.chase", caseRef, what);
	}

	public void redirect(String caseRef, String triage) {
		this.calls.called("rights.redirect", caseRef, triage);
	}

	public boolean admit(String caseRef) {
		this.calls.called("rights.admit", caseRef);
		return this.calls.given("rights.admit", true);
	}

	public boolean askIdentity(String caseRef) {
		this.calls.called("rights.askIdentity", caseRef);
		return this.calls.given("rights.askIdentity", false);
	}

	public void identityReceived(String caseRef) {
		this.calls.called("rights.identityReceived", caseRef);
	}

	public void lapseIdentity(String caseRef) {
		this.calls.called("rights.lapseIdentity", caseRef);
	}

	public void refuseBurden(String caseRef) {
		this.calls.called("rights.refuseBurden", caseRef);
	}

	public void askFee(String caseRef) {
		this.calls.called("rights.askFee", caseRef);
	}

	public boolean feePaid(String caseRef) {
		this.calls.called("rights.feePaid", caseRef);
		return this.calls.given("rights.feePaid", true);
	}

	public void lapseFee(String caseRef) {
		this.calls.called("rights.lapseFee", caseRef);
	}

	public int askClarification(String caseRef) {
		this.calls.called("rights.askClarification", caseRef);
		return this.calls.given("rights.askClarification", 1);
	}

	public void clarificationAnswered(String caseRef) {
		this.calls.called("rights.clarificationAnswered", caseRef);
	}

	public void lapseClarification(String caseRef) {
		this.calls.called("rights.lapseClarification", caseRef);
	}

	public void warn(String caseRef) {
		this.calls.called("rights.warn", caseRef);
	}

	public boolean healthCleared(String caseRef) {
		this.calls.called("rights.healthCleared", caseRef);
		return this.calls.given("rights.healthCleared", true);
	}

	public void barHealthData(String caseRef) {
		this.calls.called("rights.barHealthData", caseRef);
	}

	public void recordRestriction(String caseRef) {
		this.calls.called("rights.recordRestriction", caseRef);
	}

	public String assemble(String caseRef) {
		this.calls.called("rights.assemble", caseRef);
		return this.calls.given("rights.assemble", "PART");
	}

	public void proposeNothingHeld(String caseRef) {
		this.calls.called("rights.proposeNothingHeld", caseRef);
	}

	public void propose(String caseRef, String proposal, List<String> codes) {
		this.calls.called("rights.propose", caseRef, proposal, codes);
	}

	public void proposeAccess(String caseRef) {
		this.calls.called("rights.proposeAccess", caseRef);
	}

	public String raiseTriggers(String caseRef) {
		this.calls.called("rights.raiseTriggers", caseRef);
		return this.calls.given("rights.raiseTriggers", "NONE");
	}

	public String approverLevel(String caseRef) {
		this.calls.called("rights.approverLevel", caseRef);
		return this.calls.given("rights.approverLevel", "APPROVER");
	}

	public boolean secondLookDue(String caseRef) {
		return this.calls.given("rights.secondLookDue", false);
	}

	public void reopen(String caseRef) {
		this.calls.called("rights.reopen", caseRef);
	}

	public String letter(String caseRef) {
		return this.calls.given("rights.letter", "FULL");
	}

	public boolean restricting(String caseRef) {
		return this.calls.given("rights.restricting", false);
	}

	public String decide(String caseRef, String approval) {
		this.calls.called("rights.decide", caseRef, approval);
		if (approval.equals("SEND_BACK")) {
			return "SENT_BACK";
		}
		return approval.equals("DISAGREE") ? "ASK_DPO" : "DECIDED";
	}

	public String outcome(String caseRef) {
		return this.calls.given("rights.outcome", null);
	}

	public boolean restricted(String caseRef) {
		this.calls.called("rights.restricted", caseRef);
		return this.calls.given("rights.restricted", false);
	}

	public void restrictionReviewed(String caseRef) {
		this.calls.called("rights.restrictionReviewed", caseRef);
	}

	public void restrictionEnded(String caseRef) {
		this.calls.called("rights.restrictionEnded", caseRef);
	}

	public void notifyRecipients(String caseRef) {
		this.calls.called("rights.notifyRecipients", caseRef);
	}

	public String withdraw(String caseRef) {
		this.calls.called("rights.withdraw", caseRef);
		return this.calls.given("rights.withdraw", "WITHDRAWN");
	}

	public void close(String caseRef) {
		this.calls.called("rights.close", caseRef);
	}

	public void answered(String caseRef) {
		this.calls.called("rights.answered", caseRef);
	}

	public void processingRestricted(String caseRef) {
		this.calls.called("rights.processingRestricted", caseRef);
	}

	public void restrictionLifted(String caseRef) {
		this.calls.called("rights.restrictionLifted", caseRef);
	}

	public void corrected(String caseRef) {
		this.calls.called("rights.corrected", caseRef);
	}

	public void certifyErasure(String caseRef) {
		this.calls.called("rights.certifyErasure", caseRef);
	}

	public void stopped(String caseRef) {
		this.calls.called("rights.stopped", caseRef);
	}

	public void proposeUnavailable(String caseRef) {
		this.calls.called("rights.proposeUnavailable", caseRef);
	}

	public void proposeNotAutomated(String caseRef) {
		this.calls.called("rights.proposeNotAutomated", caseRef);
	}

	public void proposeJudicial(String caseRef) {
		this.calls.called("rights.proposeJudicial", caseRef);
	}

	public String suppress(String caseRef) {
		this.calls.called("rights.suppress", caseRef);
		return this.calls.given("rights.suppress", "UPHELD");
	}

	public String settle(String caseRef) {
		this.calls.called("rights.settle", caseRef);
		return this.calls.given("rights.settle", "WITHDRAWN");
	}

	public boolean recipientsDue(String caseRef) {
		return this.calls.given("rights.recipientsDue", false);
	}

	public boolean markingToLift(String caseRef) {
		return this.calls.given("rights.markingToLift", false);
	}

}
