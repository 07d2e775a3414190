package org.candour.deadlines;

import java.time.LocalDate;

/**
 * Exam marks asked for before the results: five months from the question or 40 days from
 * the announcement, whichever comes first (DPA 2018 Sch 2 para 25(3); DL-12), rolled to a
 * working day (DL-4).
 */
public final class ExamMarks {

	private static final int MONTHS = 5;

	private static final int DAYS = 40;

	private ExamMarks() {
	}

	/**
	 * The last day to answer.
	 * @param announced day of the announcement, or null if it is not known yet
	 */
	public static LocalDate due(LocalDate asked, LocalDate announced, WorkingDays calendar) {
		LocalDate due = asked.plusMonths(MONTHS);
		if (announced != null && announced.plusDays(DAYS).isBefore(due)) {
			due = announced.plusDays(DAYS);
		}
		return calendar.roll(due);
	}

}
