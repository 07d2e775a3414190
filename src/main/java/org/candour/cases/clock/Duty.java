package org.candour.cases.clock;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a case is to be done by, where its own module keeps it.
 *
 * @param by last moment; null where it is done, or no day is set
 */
public record Duty(Instant by) {

	/** Nothing is owed any more. */
	public static final Duty DONE = new Duty(null);

	/** Until the end of a day in London; none if the day is null. */
	public static Duty until(LocalDate day) {
		return (day != null) ? new Duty(CaseDeadlines.endOf(day).toInstant()) : DONE;
	}

}
