package org.candour.cases;

/**
 * For whom a wall opens, as one condition of SQL: the check of a single case and every
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

	/** The case {@code c} of {@code case_file} exists for the person. */
	public static final String CASE_EXISTS = "(c.wall is null or exists (select 1 from wall w where w.id = c.wall and "
			+ OPENS + "))";

	private WallRule() {
	}

}
