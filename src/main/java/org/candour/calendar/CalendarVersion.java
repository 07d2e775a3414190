package org.candour.calendar;

import java.time.Instant;

import org.candour.law.BankHolidays;

/**
 * A version of the bank holidays that followed, or was to follow, the one in the law
 * folder.
 *
 * @param basedOn the version that was in use when it was proposed
 * @param changesPast whether the proposer said that days which have passed change
 * @param decidedBy who confirmed, rejected or withdrew it, or null while it waits
 */
public record CalendarVersion(long number, String basedOn, BankHolidays holidays, boolean changesPast, State state,
		String proposedBy, Instant proposedAt, String decidedBy, Instant decidedAt) {

	public String version() {
		return this.holidays.version();
	}

	/** What became of it. */
	public enum State {

		PROPOSED, CONFIRMED, REJECTED, WITHDRAWN

	}

}
