package org.candour.processes;

import java.time.Duration;
import java.util.Date;

/** Data matching, as far as a model may call it. */
public final class MatchingPort {

	private final Calls calls;

	MatchingPort(Calls calls) {
		this.calls = calls;
	}

	public boolean extract(String caseRef) {
		this.calls.called("matching.extract", caseRef);
		return this.calls.given("matching.extract", true);
	}

	public void signedOff(String caseRef) {
		this.calls.called("matching.signedOff", caseRef);
	}

	public void uploaded(String caseRef) {
		this.calls.called("matching.uploaded", caseRef);
	}

	public Date resultsDue(String caseRef) {
		return CasePorts.in(Duration.ofDays(60));
	}

	public void rank(String caseRef) {
		this.calls.called("matching.rank", caseRef);
	}

	public Date purgeOn(String caseRef, String part) {
		return CasePorts.in(Duration.ofDays(part.equals("EXTRACTS") ? 90 : 730));
	}

	public boolean purge(String caseRef, String part) {
		this.calls.called("matching.purge", caseRef, part);
		return this.calls.given("matching.purge", true);
	}

	public void close(String caseRef) {
		this.calls.called("matching.close", caseRef);
	}

}
