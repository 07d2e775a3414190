package org.candour.deadlines;

import java.time.LocalDate;

/**
 * Arithmetic with working days: not Saturday, not Sunday, not a bank holiday in England.
 */
public interface WorkingDays {

	boolean isWorkingDay(LocalDate day);

	/**
	 * The working day so many working days after a day, which itself is not counted. With
	 * 0 it is the day itself, or the next working day if it is none.
	 */
	LocalDate plus(LocalDate day, int workingDays);

	/** How many working days lie after {@code from}, up to and including {@code to}. */
	int between(LocalDate from, LocalDate to);

}
