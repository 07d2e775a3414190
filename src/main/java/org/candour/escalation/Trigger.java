package org.candour.escalation;

/**
 * Why the officer is asked.
 *
 * @param code such as {@code ESC-05}
 * @param mandatory whether the case must wait for the advice
 */
record Trigger(String code, boolean mandatory) {

	private static final String ADVISORY = "/A";

	/** Reads {@code ESC-05} (the case must wait) or {@code ESC-05/A} (it may go on). */
	static Trigger parse(String text) {
		return new Trigger(text.replaceFirst("/[AM]$", ""), !text.endsWith(ADVISORY));
	}

}
