package org.candour.deadlines;

/**
 * A fact that the law does not let count. The date stands without it.
 *
 * @param rule stable code of the rule
 * @param parameter the fact it is about, such as {@code clarification}
 * @param message a sentence for the person
 */
public record Objection(String rule, String parameter, String message) {

	static final String PAUSE_NOT_ALLOWED = "PAUSE_NOT_ALLOWED";

	static final String CLARIFICATION_BACKWARDS = "CLARIFICATION_BACKWARDS";

	static final String PAUSE_BACKWARDS = "PAUSE_BACKWARDS";

	static final String PAUSE_BEFORE_RECEIPT = "PAUSE_BEFORE_RECEIPT";

	static final String EXTENSION_NOT_ALLOWED = "EXTENSION_NOT_ALLOWED";

	static final String EXTENSION_NOTICE_TOO_LATE = "EXTENSION_NOTICE_TOO_LATE";

	static final String EXTENSION_NOTICE_BEFORE_RECEIPT = "EXTENSION_NOTICE_BEFORE_RECEIPT";

	static final String NOTICE_WITHOUT_EXTENSION = "NOTICE_WITHOUT_EXTENSION";

	static final String RIGHT_NOT_IN_REGIME = "RIGHT_NOT_IN_REGIME";

	static final String NO_FIXED_PERIOD = "NO_FIXED_PERIOD";

	static final String NOTICE_TOO_SHORT = "NOTICE_TOO_SHORT";

	static final String DATE_NEEDED = "DATE_NEEDED";

}
