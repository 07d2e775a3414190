package org.candour.deadlines;

import java.time.LocalDate;

/**
 * A question to the requester about which data or processing is meant (UK GDPR Art
 * 12A(5); DPA s.54(3C)).
 *
 * @param asked day on which the council asked
 * @param answered day on which the answer came, or null while it is open
 */
public record Clarification(LocalDate asked, LocalDate answered) {

	public boolean open() {
		return this.answered == null;
	}

	boolean backwards() {
		return this.answered != null && this.answered.isBefore(this.asked);
	}

}
