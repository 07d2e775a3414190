package org.candour.law;

import java.time.LocalDate;

/**
 * One row of a catalogue. A code never changes its meaning: when the law changes, the row
 * gets a last day and a new row opens under the same code with the suffix {@code ~2}.
 */
public interface LawRow {

	/** The code with its version, such as {@code GW-POL-VOL} or {@code L1~2}. */
	String code();

	/** What the row is called. */
	String name();

	/**
	 * What it means, in words for people who have not read the law; null if not given.
	 */
	default String plainWords() {
		return null;
	}

	/** The provision it rests on. */
	String citation();

	/** How far the citation was checked against the text of the law. */
	Checked checked();

	/** Whether the row may be used at all. */
	boolean enabled();

	/** Why the row may not be used, as a sentence; null if it may. */
	String disabledBecause();

	/** First day on which a case may be judged by this row, Europe/London. */
	LocalDate validFrom();

	/** Last day, or null while it is open. */
	LocalDate validTo();

	/** The code without its version. */
	default String baseCode() {
		return LawCode.base(code());
	}

	/** Whether the row stands on a day; a disabled row never does. */
	default boolean inForce(LocalDate day) {
		return enabled() && !day.isBefore(validFrom()) && (validTo() == null || !day.isAfter(validTo()));
	}

	/** How far a row was checked. */
	enum Checked {

		FULL, PART, UNVERIFIED, NOT_STATED

	}

}
