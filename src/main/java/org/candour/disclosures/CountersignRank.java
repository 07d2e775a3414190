package org.candour.disclosures;

import java.util.List;
import java.util.Locale;

/**
 * Whether a countersigning officer is senior enough: inspector or above, or the
 * equivalent senior manager of a body without ranks (request form, sign-off).
 */
final class CountersignRank {

	/**
	 * Inspector includes detective and chief inspector; constable counts only as chief
	 * officer.
	 */
	private static final List<String> SENIOR = List.of("inspector", "superintendent", "commander", "commissioner",
			"chief constable", "senior manager", "head of", "director");

	private CountersignRank() {
	}

	static boolean suffices(String rank) {
		if (rank == null) {
			return false;
		}
		String plain = rank.strip().toLowerCase(Locale.ROOT);
		return SENIOR.stream().anyMatch(plain::contains);
	}

}
