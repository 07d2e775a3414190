package org.candour.cases.walls;

import org.candour.staff.NeedToKnow;

/**
 * For whom a case exists, as one condition of SQL: the check of a single case and every
 * list and count ask the same, so that they cannot drift apart.
 */
public final class WallRule {

	/**
	 * A wall named by the expression {@code w.id} opens for the person {@code :me} at
	 * {@code :now}: the person is a member or broke the glass within the last day, and is
	 * not linked to the case (SD7).
	 */
	static final String OPENS = """
			(exists (select 1 from wall_member m where m.wall = w.id and m.username = :me)
			 or exists (select 1 from wall_pass p where p.wall = w.id and p.asked_by = :me
			            and p.ended_at is null and p.expires_at > :now))
			and not exists (select 1 from wall_excluded e where e.wall = w.id and e.username = :me)""";

	/** The person {@code :me} is on the near side of the wall around the case. */
	private static final String INSIDE = "exists (select 1 from wall w where w.id = c.wall and " + OPENS + ")";

	/**
	 * No wall keeps the case {@code c} of {@code case_file} from the person. Enough where
	 * people are named for what they may see in it.
	 */
	public static final String NOT_WALLED_OFF = "(c.wall is null or " + INSIDE + ")";

	/**
	 * The case {@code c} of {@code case_file} exists for the person: no wall keeps it
	 * from them, and they know of every case, or this one asked something of them, or
	 * they did something in it. Inside a wall people are by name.
	 */
	public static final String CASE_EXISTS = "(" + INSIDE + " or (c.wall is null and (" + NeedToKnow.KNOWS_ALL
			+ " or exists (select 1 from case_asked k where k.case_ref = c.reference and k.asked in ("
			+ NeedToKnow.GROUPS + "))"
			+ " or exists (select 1 from case_step d where d.case_ref = c.reference and d.person = :me))))";

	private WallRule() {
	}

}
