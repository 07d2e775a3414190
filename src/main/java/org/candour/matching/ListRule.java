package org.candour.matching;

import org.candour.staff.LinkedRule;

/**
 * For whom a work list and a match exist, as conditions of SQL: the single look and every
 * list and count ask the same.
 */
final class ListRule {

	/** The list {@code l} exists for the person {@code :me}. */
	static final String LIST_EXISTS = """
			exists (select 1 from match_list_member m where m.list = l.id and m.username = :me)""";

	/**
	 * The match {@code x} is about nobody to whom the person {@code :me} is linked (SD7).
	 */
	static final String NOT_LINKED = """
			x.id not in (select p.lead from directory_entry d, match_person p where\s""" + LinkedRule.LINKED + ")";

	private ListRule() {
	}

}
