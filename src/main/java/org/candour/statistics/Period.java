package org.candour.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;

import org.candour.web.ApiProblem;
import org.candour.web.Fault;
import org.candour.web.ProblemType;

/**
 * Days, both included, in Europe/London.
 *
 * @param code {@code month}, {@code quarter}, {@code year} or {@code custom}
 */
record Period(String code, LocalDate from, LocalDate to) {

	private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

	private static final int LONGEST_YEARS = 10;

	/** The calendar month of a day, as a whole. */
	static Period month(LocalDate day) {
		LocalDate first = day.withDayOfMonth(1);
		return new Period("month", first, first.plusMonths(1).minusDays(1));
	}

	/** The calendar quarter of a day, as a whole. */
	static Period quarter(LocalDate day) {
		LocalDate first = day.with(IsoFields.DAY_OF_QUARTER, 1);
		return new Period("quarter", first, first.plusMonths(3).minusDays(1));
	}

	/** The calendar year of a day, as a whole. */
	static Period year(LocalDate day) {
		return new Period("year", day.withDayOfYear(1), day.withDayOfYear(1).plusYears(1).minusDays(1));
	}

	/**
	 * The period asked for.
	 * @param code null for the month
	 * @throws ApiProblem if it is none, or longer than ten years
	 */
	static Period of(String code, LocalDate from, LocalDate to, LocalDate today) {
		return switch ((code != null) ? code : "month") {
			case "month" -> month(today);
			case "quarter" -> quarter(today);
			case "year" -> year(today);
			case "custom" -> custom(from, to);
			default -> throw wrong("period", "Choose month, quarter, year or custom.");
		};
	}

	private static Period custom(LocalDate from, LocalDate to) {
		if (from == null) {
			throw wrong("from", "Give the first day of the period.");
		}
		if (to == null) {
			throw wrong("to", "Give the last day of the period.");
		}
		if (from.isAfter(to)) {
			throw wrong("to", "The last day is not before the first.");
		}
		if (from.isBefore(EARLIEST) || from.plusYears(LONGEST_YEARS).isBefore(to)) {
			throw wrong("from", "A period begins in 2000 or later and lasts at most ten years.");
		}
		return new Period("custom", from, to);
	}

	private static ApiProblem wrong(String parameter, String sentence) {
		return new ApiProblem(ProblemType.INVALID_PARAMETER, "A parameter is missing or not valid.",
				List.of(Fault.in(parameter, "period", sentence)));
	}

	/** The first day of the whole months in it. */
	LocalDate wholeFrom() {
		return (this.from.getDayOfMonth() == 1) ? this.from : this.from.withDayOfMonth(1).plusMonths(1);
	}

	/**
	 * The day after the whole months in it; not after {@link #wholeFrom} if there are
	 * none.
	 */
	LocalDate wholeUntil() {
		return this.to.plusDays(1).withDayOfMonth(1);
	}

	/** How many days it has. */
	long days() {
		return ChronoUnit.DAYS.between(this.from, this.to) + 1;
	}

}
