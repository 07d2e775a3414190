package org.candour.deadlines;

import java.time.LocalDate;

/**
 * A time in which a request lay with whoever asked.
 *
 * @param from day on which it went back
 * @param until day on which the answer came, or null while it is awaited
 */
public record Pause(LocalDate from, LocalDate until) {

	public boolean open() {
		return this.until == null;
	}

	boolean backwards() {
		return this.until != null && this.until.isBefore(this.from);
	}

}
