package org.candour.escalation;

import java.util.Set;

/**
 * Why the officer is asked.
 *
 * @param code such as {@code ESC-05}
 * @param mandatory whether the case must wait for the advice
 */
record Trigger(String code, boolean mandatory) {

	/** Reasons for which advice is asked while the case goes on (table of 8.1). */
	private static final Set<String> ADVISORY = Set.of("ESC-13", "ESC-14", "ESC-15", "ESC-17", "ESC-19");

	/**
	 * Reads {@code ESC-05}; a suffix as in {@code ESC-05-A} or {@code ESC-05-M} says
	 * whether the case may go on or must wait.
	 */
	static Trigger parse(String text) {
		String code = text.replaceFirst("-[AM]$", "");
		return new Trigger(code, text.endsWith("-M") || !text.endsWith("-A") && !ADVISORY.contains(code));
	}

}
