package org.candour.cases.clock;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A date on file that other bank holidays move.
 *
 * @param from the date on file, or null if there is none
 * @param to the date as it is reckoned by the other bank holidays, or null
 */
public record MovedDate(String caseRef, CalendarDependentDate what, LocalDate from, LocalDate to) {

	/** Whether the two differ at all. */
	public boolean moves() {
		return !Objects.equals(this.from, this.to);
	}

}
