package org.candour.deadlines;

import java.time.LocalDate;

/**
 * A date lies outside the years whose bank holidays are loaded. No date is guessed: a
 * newer calendar has to be loaded first.
 */
public class CalendarMissing extends RuntimeException {

	public CalendarMissing(LocalDate day) {
		super("The bank holidays of %d are not loaded, so no date can be worked out.".formatted(day.getYear()));
	}

}
