package org.candour.processes;

import java.time.Duration;
import java.util.Date;

/** Filings, as far as a model may call them. */
public final class FilingsPort {

	private final Calls calls;

	FilingsPort(Calls calls) {
		this.calls = calls;
	}

	public void notFiled(String caseRef) {
		this.calls.called("filings.notFiled", caseRef);
	}

	public void approved(String caseRef) {
		this.calls.called("filings.approved", caseRef);
	}

	public void filed(String caseRef) {
		this.calls.called("filings.filed", caseRef);
	}

	public Date endsOn(String caseRef) {
		return CasePorts.in(Duration.ofDays(2190));
	}

	public Date removalBy(String caseRef) {
		return CasePorts.in(Duration.ofDays(2));
	}

	public void removalLate(String caseRef) {
		this.calls.called("filings.removalLate", caseRef);
	}

	public void removed(String caseRef) {
		this.calls.called("filings.removed", caseRef);
	}

}
