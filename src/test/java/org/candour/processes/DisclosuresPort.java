package org.candour.processes;

import java.time.Duration;
import java.util.Date;
import java.util.List;

/** What the models may ask of disclosure requests. */
public final class DisclosuresPort {

	private final Calls calls;

	DisclosuresPort(Calls calls) {
		this.calls = calls;
	}

	public boolean checkRequest(String caseRef) {
		this.calls.called("disclosures.checkRequest", caseRef);
		return this.calls.given("disclosures.checkRequest", true);
	}

	public void returnToBody(String caseRef, List<String> codes) {
		this.calls.called("disclosures.returnToBody", caseRef, codes);
	}

	public void resume(String caseRef) {
		this.calls.called("disclosures.resume", caseRef);
		this.calls.answer("disclosures.checkRequest", true);
	}

	public void lapse(String caseRef) {
		this.calls.called("disclosures.lapse", caseRef);
	}

	public void proposeRefusal(String caseRef, String code) {
		this.calls.called("disclosures.proposeRefusal", caseRef, code);
	}

	public void proposeRefusals(String caseRef, List<String> codes) {
		this.calls.called("disclosures.proposeRefusals", caseRef, codes);
	}

	public void proposeNotHeld(String caseRef) {
		this.calls.called("disclosures.proposeNotHeld", caseRef);
	}

	public void propose(String caseRef, String proposal, List<String> codes) {
		this.calls.called("disclosures.propose", caseRef, proposal, codes);
	}

	public String decide(String caseRef, String decision, List<String> codes) {
		this.calls.called("disclosures.decide", caseRef, decision, codes);
		if (decision.equals("SEND_BACK")) {
			return "SENT_BACK";
		}
		String next = this.calls.given("disclosures.decide", "DECIDED");
		this.calls.answer("disclosures.decide", "DECIDED");
		return next;
	}

	public boolean secondLookDue(String caseRef) {
		return this.calls.given("disclosures.secondLookDue", false);
	}

	public boolean compelled(String caseRef) {
		return this.calls.given("disclosures.compelled", false);
	}

	public String reopen(String caseRef) {
		this.calls.called("disclosures.reopen", caseRef);
		return "SENT_BACK";
	}

	public void telling(String caseRef, String tellSubject) {
		this.calls.called("disclosures.telling", caseRef, tellSubject);
	}

	public void tellingReviewed(String caseRef, String tellSubject) {
		this.calls.called("disclosures.tellingReviewed", caseRef, tellSubject);
	}

	public void correct(String caseRef) {
		this.calls.called("disclosures.correct", caseRef);
	}

	public void correctionReceipted(String caseRef) {
		this.calls.called("disclosures.correctionReceipted", caseRef);
	}

	public void close(String caseRef) {
		this.calls.called("disclosures.close", caseRef);
	}

	public void citePrincipal(String caseRef, String principalGateway) {
		this.calls.called("disclosures.citePrincipal", caseRef, principalGateway);
	}

	public void pointToAccess(String caseRef) {
		this.calls.called("disclosures.pointToAccess", caseRef);
	}

	public void dutyFellAway(String caseRef) {
		this.calls.called("disclosures.dutyFellAway", caseRef);
	}

	public Date listExpiry(String caseRef) {
		return this.calls.given("disclosures.listExpiry", CasePorts.in(Duration.ofDays(30)));
	}

	public void warn(String caseRef) {
		this.calls.called("disclosures.warn", caseRef);
	}

	public void withdraw(String caseRef) {
		this.calls.called("disclosures.withdraw", caseRef);
	}

	public void emergencyDisclosure(String caseRef) {
		this.calls.called("disclosures.emergencyDisclosure", caseRef);
	}

	public void reviewEmergency(String caseRef, boolean justified) {
		this.calls.called("disclosures.reviewEmergency", caseRef, justified);
	}

}
