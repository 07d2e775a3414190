package org.candour.deadlines;

import java.time.LocalDate;
import java.util.List;

import org.candour.law.Regime;

/**
 * What the statutory clock is reckoned from.
 *
 * @param right code of the right, such as {@code R-ACCESS}
 * @param received day of receipt, also at a weekend (DL-3)
 * @param identityReceived day on which proof of identity or of authority came, or null
 * @param feePaid day on which a fee under Art 12(5) or s.53 was paid, or null
 * @param extended whether the period is extended
 * @param extensionNoticeSent day on which the notice of extension went out, or null
 * @param asOf day on which is reckoned; an open question counts up to this day
 */
public record ClockFacts(String right, Regime regime, LocalDate received, LocalDate identityReceived, LocalDate feePaid,
		List<Clarification> clarifications, boolean extended, LocalDate extensionNoticeSent, LocalDate asOf) {

	public ClockFacts {
		clarifications = (clarifications != null) ? List.copyOf(clarifications) : List.of();
	}

	/** A request just received. */
	public static ClockFacts received(String right, Regime regime, LocalDate received) {
		return new ClockFacts(right, regime, received, null, null, List.of(), false, null, received);
	}

	/** The latest of receipt, identity and fee (DL-1). */
	public LocalDate relevantTime() {
		return later(later(this.received, this.identityReceived), this.feePaid);
	}

	public ClockFacts withIdentityReceived(LocalDate day) {
		return new ClockFacts(this.right, this.regime, this.received, day, this.feePaid, this.clarifications,
				this.extended, this.extensionNoticeSent, this.asOf);
	}

	public ClockFacts withFeePaid(LocalDate day) {
		return new ClockFacts(this.right, this.regime, this.received, this.identityReceived, day, this.clarifications,
				this.extended, this.extensionNoticeSent, this.asOf);
	}

	public ClockFacts withClarifications(List<Clarification> intervals) {
		return new ClockFacts(this.right, this.regime, this.received, this.identityReceived, this.feePaid, intervals,
				this.extended, this.extensionNoticeSent, this.asOf);
	}

	/** Extended, by a notice sent on a day; null if that day is not known. */
	public ClockFacts extendedBy(LocalDate noticeSent) {
		return new ClockFacts(this.right, this.regime, this.received, this.identityReceived, this.feePaid,
				this.clarifications, true, noticeSent, this.asOf);
	}

	public ClockFacts asOf(LocalDate day) {
		return new ClockFacts(this.right, this.regime, this.received, this.identityReceived, this.feePaid,
				this.clarifications, this.extended, this.extensionNoticeSent, day);
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return (other != null && other.isAfter(one)) ? other : one;
	}

}
