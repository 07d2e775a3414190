package org.candour.staff;

/**
 * Who is linked to a person of whom only fingerprints are kept (SD7), as one condition of
 * SQL: a list and the single look ask the same.
 */
public final class LinkedRule {

	/**
	 * Entries {@code d} of the directory that are the person {@code :me} or somebody
	 * whose line manager that is, and that could be the person {@code p}, of whom
	 * {@code p.name_key}, {@code p.born_key} and {@code p.surname_born} are kept (made by
	 * {@link DirectoryKeys}).
	 */
	public static final String LINKED = """
			(d.username = :me or d.line_manager = :me)
			and (p.name_key = d.name_key or p.surname_born = d.surname_born)
			and (p.born_key is null or d.born_key is null or p.born_key = d.born_key)""";

	private LinkedRule() {
	}

}
