package org.candour.cases.clock;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a case's clock shows.
 *
 * @param dueOn last day to answer in time, Europe/London; provisional while the clock
 * stands
 * @param excludedDays working days that did not count
 * @param stoppedSince when the clock was stopped, or null if it runs
 * @param provisional whether the days are those of an answer that has not come yet
 */
public record ClockReading(Instant startedAt, int serviceDays, int excludedDays, LocalDate dueOn, LocalDate warningOn,
		Instant stoppedSince, boolean provisional) {
}
