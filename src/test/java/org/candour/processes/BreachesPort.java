package org.candour.processes;

import java.time.Duration;
import java.util.Date;

/** Breaches, as far as a model may call them. */
public final class BreachesPort {

	private final Calls calls;

	BreachesPort(Calls calls) {
		this.calls = calls;
	}

	public void foundIn(String caseRef) {
		this.calls.called("breaches.foundIn", caseRef);
	}

	public Date reportBy(String caseRef) {
		return CasePorts.in(Duration.ofHours(72));
	}

	public void logOnly(String caseRef) {
		this.calls.called("breaches.logOnly", caseRef);
	}

	public void report(String caseRef) {
		this.calls.called("breaches.report", caseRef);
	}

	public void reportLate(String caseRef) {
		this.calls.called("breaches.reportLate", caseRef);
	}

	public void tell(String caseRef) {
		this.calls.called("breaches.tell", caseRef);
	}

	public void close(String caseRef) {
		this.calls.called("breaches.close", caseRef);
	}

}
