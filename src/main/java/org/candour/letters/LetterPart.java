package org.candour.letters;

import java.util.Locale;

/** What a letter may say of its own case, in words written for its reader. */
public enum LetterPart {

	/** What the person is asked for. */
	ASKED,
	/** Why: of an extension, a fee, a lifting, a redirection, a decision. */
	REASON,
	/** How much, and how to pay. */
	FEE,
	/** What goes with the letter, one line each. */
	ENCLOSED,
	/** What is not given, in words that give nothing of it away. */
	WITHHELD,
	/** Where the council searched. */
	SEARCH,
	/** For what the data is used. */
	PURPOSE,
	/** What kinds of data are meant. */
	CATEGORY,
	/** How long the data is kept. */
	RETENTION,
	/** Whether decisions are made by machine, and how. */
	AUTOMATED,
	/** What the council has done. */
	ACTION,
	/** What the council has found. */
	FINDING,
	/** What the council does to put it right. */
	REMEDY,
	/** What happened in a breach. */
	NATURE,
	/** What may come of a breach. */
	CONSEQUENCE,
	/** What the council does about a breach. */
	MEASURE,
	/** What people can do to protect themselves. */
	ADVICE,
	/** Why a report comes after 72 hours. */
	LATE_REASON,
	/** When a breach became known, and which report this is. */
	TIMING;

	/** Under which templates find it, such as {@code lateReason}. */
	String variable() {
		String[] words = name().toLowerCase(Locale.ROOT).split("_");
		StringBuilder variable = new StringBuilder(words[0]);
		for (int word = 1; word < words.length; word++) {
			variable.append(Character.toUpperCase(words[word].charAt(0))).append(words[word].substring(1));
		}
		return variable.toString();
	}

}
