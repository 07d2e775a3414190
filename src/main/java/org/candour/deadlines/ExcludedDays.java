package org.candour.deadlines;

import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The days that do not count because a clarification was awaited (DL-7): from the day
 * asked to the day answered, both included. As a set, so that overlapping questions count
 * once; without days up to the relevant time, which were never inside the period.
 */
final class ExcludedDays {

	/** No answer is awaited for longer; a longer interval is a slip of the pen. */
	private static final int LONGEST = 3660;

	private ExcludedDays() {
	}

	static SortedSet<LocalDate> of(Collection<Clarification> clarifications, LocalDate relevantTime, LocalDate asOf) {
		SortedSet<LocalDate> days = new TreeSet<>();
		for (Clarification clarification : clarifications) {
			LocalDate last = clarification.open() ? asOf : clarification.answered();
			if (last.isAfter(relevantTime.plusDays(LONGEST))) {
				throw new CalendarMissing(last);
			}
			LocalDate first = clarification.asked().isAfter(relevantTime) ? clarification.asked()
					: relevantTime.plusDays(1);
			for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
				days.add(day);
			}
		}
		return days;
	}

}
