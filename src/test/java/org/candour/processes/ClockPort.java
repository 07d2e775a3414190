package org.candour.processes;

import java.time.Duration;
import java.util.Date;

/** The clock of a case: a working day is a day. */
public final class ClockPort {

	private final Calls calls;

	ClockPort(Calls calls) {
		this.calls = calls;
	}

	public Date workingDays(int days) {
		return in(days);
	}

	public Date days(int days) {
		return (days == 0) ? CasePorts.in(Duration.ofHours(8)) : in(days);
	}

	public Date hours(int hours) {
		return CasePorts.in(Duration.ofHours(hours));
	}

	public Date dueDate(String caseRef) {
		return this.calls.given("clock.dueDate", in(400));
	}

	public Date warningAt(String caseRef) {
		return this.calls.given("clock.warningAt", in(399));
	}

	public Date collectionExpiry(String caseRef) {
		return in(30);
	}

	public Date tellOn(String caseRef) {
		return in(180);
	}

	public Date searchDue(String caseRef) {
		return in(10);
	}

	public Date nextAlarm(String caseRef) {
		return in(this.calls.given("clock.nextAlarm", 500));
	}

	public String alarm(String caseRef) {
		this.calls.called("clock.alarm", caseRef);
		return this.calls.given("clock.alarm", "NONE");
	}

	public Date extensionCheck(String caseRef) {
		return in(this.calls.given("clock.extensionCheck", 600));
	}

	public boolean mayExtend(String caseRef) {
		return this.calls.given("clock.mayExtend", true);
	}

	public boolean extend(String caseRef) {
		this.calls.called("clock.extend", caseRef);
		return this.calls.given("clock.extend", true);
	}

	public Date reviewOn(String caseRef) {
		return in(180);
	}

	public Date holdUntil(String caseRef) {
		return in(180);
	}

	private static Date in(int days) {
		return CasePorts.in(Duration.ofDays(days));
	}

}
