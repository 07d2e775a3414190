package org.candour.matching;

import org.candour.cases.walls.WallRule;
import org.candour.staff.LinkedRule;

/**
 * For whom a work list and a match exist, as conditions of SQL: the single look and every
 * list and count ask the same.
 */
final class ListRule {

	/**
	 * The list {@code l} exists for the person {@code :me} at {@code :now}: the person is
	 * a member, and the exercise exists for the person.
	 */
	static final String LIST_EXISTS = """
			exists (select 1 from match_list_member lm where lm.list = l.id and lm.username = :me)
			and exists (select 1 from case_file c where c.reference = l.case_ref and c.disposed_at is null
			            and\s""" + WallRule.NOT_WALLED_OFF + ")";

	/**
	 * The match {@code x} is about nobody to whom the person {@code :me} is linked (SD7).
	 */
	static final String NOT_LINKED = """
			x.id not in (select p.lead from directory_entry d, match_person p where\s""" + LinkedRule.LINKED + ")";

	private ListRule() {
	}

}
