package org.candour.processes;

import java.time.Duration;
import java.util.Date;
import java.util.List;

/** Orders and notices, as far as a model may call them. */
public final class CompulsionPort {

	private final Calls calls;

	CompulsionPort(Calls calls) {
		this.calls = calls;
	}

	public String begin(String caseRef) {
		this.calls.called("compulsion.begin", caseRef);
		return this.calls.given("compulsion.begin", "LITIGATION");
	}

	public Date legalDue(String caseRef) {
		return CasePorts.in(Duration.ofHours(8));
	}

	public Date lastCall(String caseRef) {
		return this.calls.given("compulsion.lastCall", CasePorts.in(Duration.ofDays(399)));
	}

	public Date applyBy(String caseRef) {
		return CasePorts.in(Duration.ofDays(5));
	}

	public Date remedyBy(String caseRef) {
		return CasePorts.in(Duration.ofDays(7));
	}

	public String seized(String caseRef) {
		this.calls.called("compulsion.seized", caseRef);
		return "DISCLOSED_FULL";
	}

	public String refuse(String caseRef) {
		this.calls.called("compulsion.refuse", caseRef);
		return this.calls.given("compulsion.refuse", "REFUSED");
	}

	public void propose(String caseRef) {
		this.calls.called("compulsion.propose", caseRef);
	}

	public String decide(String caseRef, String decision, List<String> codes) {
		this.calls.called("compulsion.decide", caseRef, decision, codes);
		if (decision.equals("SEND_BACK")) {
			return "SENT_BACK";
		}
		String next = this.calls.given("compulsion.decide", "DECIDED");
		this.calls.answer("compulsion.decide", "DECIDED");
		return next;
	}

	public void tellOfChallenge(String caseRef) {
		this.calls.called("compulsion.tellOfChallenge", caseRef);
	}

	public void press(String caseRef) {
		this.calls.called("compulsion.press", caseRef);
	}

	public void courtDecided(String caseRef) {
		this.calls.called("compulsion.courtDecided", caseRef);
	}

	public void resistanceDecided(String caseRef) {
		this.calls.called("compulsion.resistanceDecided", caseRef);
	}

	public void remedyMissed(String caseRef) {
		this.calls.called("compulsion.remedyMissed", caseRef);
	}

	public void reviewDecided(String caseRef) {
		this.calls.called("compulsion.reviewDecided", caseRef);
	}

}
