package org.candour.disclosures.process;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

	/**
	 * Whether the rank suffices.
	 * @param others grades that may countersign as well, in lower case; none at all if
	 * nobody countersigns; null for no others
	 */
	static boolean suffices(String rank, List<String> others) {
		if (others != null && others.isEmpty()) {
			return true;
		}
		if (rank == null) {
			return false;
		}
		String plain = rank.strip().toLowerCase(Locale.ROOT);
		return Stream.concat(SENIOR.stream(), Stream.ofNullable(others).flatMap(List::stream))
			.anyMatch(plain::contains);
	}

}
