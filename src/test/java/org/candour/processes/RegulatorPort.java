package org.candour.processes;

import java.time.Duration;
import java.util.Date;

/** Regulator cases, as far as a model may call them. */
public final class RegulatorPort {

	private final Calls calls;

	RegulatorPort(Calls calls) {
		this.calls = calls;
	}

	public Date dueDate(String caseRef) {
		return CasePorts.in(Duration.ofDays(28));
	}

	public Date warnAt(String caseRef) {
		return CasePorts.in(Duration.ofDays(21));
	}

	public Date appealBy(String caseRef) {
		return CasePorts.in(Duration.ofDays(28));
	}

	public void warn(String caseRef) {
		this.calls.called("regulator.warn", caseRef);
	}

	public void reply(String caseRef) {
		this.calls.called("regulator.reply", caseRef);
	}

	public void concluded(String caseRef) {
		this.calls.called("regulator.concluded", caseRef);
	}

	public void close(String caseRef) {
		this.calls.called("regulator.close", caseRef);
	}

}
