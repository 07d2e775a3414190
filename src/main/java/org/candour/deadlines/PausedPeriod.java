package org.candour.deadlines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A period of calendar months that stands still while a clarification is awaited (DL-7):
 * the days from the day asked to the day answered, both included, are left out. Days that
 * two questions share are left out once; days up to the start were never inside.
 * <p>
 * A pause begins only while the period still runs, for a period that has ended has no
 * days to leave out. It runs to its end rolled to a working day: a pause that begins in
 * the days which only the roll gives leaves the next working day after it.
 */
final class PausedPeriod {

	/** No answer is awaited for longer; a longer interval is a slip of the pen. */
	private static final int LONGEST = 3660;

	private final LocalDate lastDay;

	private final LocalDate end;

	private final List<Interval> counted;

	private final LocalDate tooLate;

	private PausedPeriod(LocalDate lastDay, LocalDate end, List<Interval> counted, LocalDate tooLate) {
		this.lastDay = lastDay;
		this.end = end;
		this.counted = List.copyOf(counted);
		this.tooLate = tooLate;
	}

	/**
	 * Reckons the period.
	 * @param start relevant time, which is not itself inside the period
	 * @param asOf day up to which an open question counts
	 * @throws CalendarMissing if a date lies outside the loaded years
	 */
	static PausedPeriod of(LocalDate start, int months, Collection<Clarification> questions, LocalDate asOf,
			WorkingDays calendar) {
		// plusMonths takes the last day of a month that lacks the day number (DL-2)
		LocalDate lastDay = start.plusMonths(months);
		LocalDate end = lastDay;
		List<Interval> counted = new ArrayList<>();
		for (Interval interval : intervals(questions, start, asOf)) {
			if (interval.first().isAfter(calendar.roll(end))) {
				return new PausedPeriod(lastDay, end, counted, interval.first());
			}
			counted.add(interval);
			end = later(end, interval.first()).plusDays(interval.days());
		}
		return new PausedPeriod(lastDay, end, counted, null);
	}

	/** The questions in order, those that touch as one. */
	private static List<Interval> intervals(Collection<Clarification> questions, LocalDate start, LocalDate asOf) {
		List<Interval> intervals = new ArrayList<>();
		questions.stream()
			.map((question) -> Interval.of(question, start, asOf))
			.filter(Interval::insideThePeriod)
			.sorted(Comparator.comparing(Interval::first))
			.forEach((next) -> {
				int last = intervals.size() - 1;
				if (last >= 0 && !next.first().isAfter(intervals.get(last).last())) {
					intervals.set(last, intervals.get(last).and(next));
				}
				else {
					intervals.add(next);
				}
			});
		return intervals;
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return other.isAfter(one) ? other : one;
	}

	/** The last day as it would be without any pause, not rolled. */
	LocalDate lastDayWithoutPause() {
		return this.lastDay;
	}

	/** The last day, not rolled. */
	LocalDate end() {
		return this.end;
	}

	/** The times that were left out, in order. */
	List<Interval> pauses() {
		return this.counted;
	}

	/** How many days were left out. */
	int excludedDays() {
		return this.counted.stream().mapToInt(Interval::days).sum();
	}

	/** First day of the open question that counts, if there is one. */
	Optional<LocalDate> openSince() {
		return this.counted.stream().map(Interval::openSince).filter((day) -> day != null).findFirst();
	}

	/** Day of the first question that went out after the end, if there is one. */
	Optional<LocalDate> askedTooLate() {
		return Optional.ofNullable(this.tooLate);
	}

	/**
	 * Days that are left out.
	 *
	 * @param openSince first day of a question among them that is still open, or null
	 */
	record Interval(LocalDate first, LocalDate last, LocalDate openSince) {

		static Interval of(Clarification question, LocalDate start, LocalDate asOf) {
			LocalDate until = question.open() ? later(question.asked(), asOf) : question.answered();
			if (until.isAfter(start.plusDays(LONGEST))) {
				throw new CalendarMissing(until);
			}
			return new Interval(later(start.plusDays(1), question.asked()), until,
					question.open() ? question.asked() : null);
		}

		boolean insideThePeriod() {
			return !this.last.isBefore(this.first);
		}

		int days() {
			return (int) ChronoUnit.DAYS.between(this.first, this.last) + 1;
		}

		Interval and(Interval next) {
			return new Interval(this.first, later(this.last, next.last),
					(this.openSince != null) ? this.openSince : next.openSince);
		}

	}

}
