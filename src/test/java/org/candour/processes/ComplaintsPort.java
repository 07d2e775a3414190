package org.candour.processes;

import java.time.Duration;
import java.util.Date;

/** Complaints and reviews, as far as a model may call them. */
public final class ComplaintsPort {

	private final Calls calls;

	ComplaintsPort(Calls calls) {
		this.calls = calls;
	}

	public void redirect(String caseRef) {
		this.calls.called("complaints.redirect", caseRef);
	}

	public Date acknowledgeBy(String caseRef) {
		return CasePorts.in(Duration.ofDays(30));
	}

	public void acknowledge(String caseRef) {
		this.calls.called("complaints.acknowledge", caseRef);
	}

	public void acknowledgementLate(String caseRef) {
		this.calls.called("complaints.acknowledgementLate", caseRef);
	}

	public void progress(String caseRef) {
		this.calls.called("complaints.progress", caseRef);
	}

	public String askAdvice(String caseRef) {
		this.calls.called("complaints.askAdvice", caseRef);
		String answer = this.calls.given("complaints.askAdvice", "REQUIRED");
		this.calls.answer("complaints.askAdvice", "NONE");
		return answer;
	}

	public void conclude(String caseRef) {
		this.calls.called("complaints.conclude", caseRef);
	}

	public void reviewed(String caseRef) {
		this.calls.called("complaints.reviewed", caseRef);
	}

	public void close(String caseRef) {
		this.calls.called("complaints.close", caseRef);
	}

}
