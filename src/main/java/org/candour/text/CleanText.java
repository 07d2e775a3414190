package org.candour.text;

import com.ibm.icu.text.UnicodeSet;

/**
 * Text with what can neither be seen nor printed taken out. Word processors, other
 * programs and broken transfers leave such characters behind; no letter can be made from
 * them, and nobody meant to send them, so they are dropped rather than refused.
 */
public final class CleanText {

	/** Characters that end a line or a paragraph, other than CR and LF. */
	private static final UnicodeSet LINE_ENDS = new UnicodeSet("[\\u000B\\u000C\\u0085\\u2028\\u2029]").freeze();

	/**
	 * Controls, halves of surrogate pairs, what Unicode says is no character, and what
	 * turns the direction of others round so that they read as something else.
	 */
	private static final UnicodeSet DROPPED = new UnicodeSet(
			"[[:Cc:][:Cs:][:Noncharacter_Code_Point:][\\u202D\\u202E][\\uFFF9-\\uFFFB]-[\\t\\n\\r]]")
		.removeAll(LINE_ENDS)
		.freeze();

	/** What leaves the paper white. */
	private static final UnicodeSet INVISIBLE = new UnicodeSet(
			"[[:White_Space:][:Default_Ignorable_Code_Point:][:Cc:][:Cf:][:Z:]\\u2800]")
		.freeze();

	private CleanText() {
	}

	/**
	 * The text as it can be kept. Line and paragraph separators of every kind become line
	 * feeds; a text in which nothing can be seen is empty.
	 * @param text may be null
	 */
	public static String of(String text) {
		if (text == null || text.isEmpty()) {
			return text;
		}
		if (INVISIBLE.containsAll(text)) {
			return "";
		}
		return isClean(text) ? text : printable(text);
	}

	/**
	 * The text without characters that no document can hold, and otherwise as it is.
	 */
	public static String printable(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		text.codePoints().forEach((character) -> {
			if (LINE_ENDS.contains(character)) {
				clean.append('\n');
			}
			else if (!DROPPED.contains(character)) {
				clean.appendCodePoint(character);
			}
		});
		return clean.toString();
	}

	private static boolean isClean(String text) {
		return DROPPED.containsNone(text) && LINE_ENDS.containsNone(text);
	}

}
