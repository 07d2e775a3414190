package org.candour.deadlines;

import java.time.LocalDate;

/**
 * Arithmetic with working days: not Saturday, not Sunday, not a bank holiday. The bean
 * without a name counts the bank holidays of England; the one named {@code ukWorkingDays}
 * those of any part of the United Kingdom. Days are days in Europe/London. A day outside
 * the loaded years is a {@link CalendarMissing}.
 */
public interface WorkingDays {

	/** Names the calendar that is counted by. */
	String version();

	boolean isWorkingDay(LocalDate day);

	/** The day itself, or the next working day if it is none (DL-4). */
	LocalDate roll(LocalDate day);

	/**
	 * The working day so many working days after a day, which itself is not counted. With
	 * 0 it is the day itself, or the next working day if it is none.
	 */
	LocalDate plus(LocalDate day, int workingDays);

	/** How many working days lie after {@code from}, up to and including {@code to}. */
	int between(LocalDate from, LocalDate to);

}
