package org.candour.desk;

import java.time.LocalDate;

/**
 * Something that might happen to a case. What is null does not happen; a day may lie in
 * the past or the future.
 *
 * @param pausedFrom day on which a question goes out, or the request goes back
 * @param answeredOn day on which the answer to it, or to the one that is open, comes
 * @param identityReceived day on which proof of identity or authority comes
 * @param feePaid day on which a fee under Art 12(5) or s.53 is paid
 * @param extended whether the period is extended
 * @param noticeSent day on which the notice of extension goes out
 */
record Supposition(LocalDate pausedFrom, LocalDate answeredOn, LocalDate identityReceived, LocalDate feePaid,
		boolean extended, LocalDate noticeSent) {

	static final Supposition NOTHING = new Supposition(null, null, null, null, false, null);

	boolean restarts() {
		return this.identityReceived != null || this.feePaid != null;
	}

}
