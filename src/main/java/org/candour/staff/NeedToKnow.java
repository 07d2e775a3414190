package org.candour.staff;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may know of every case that no wall surrounds, and who only of those in which they
 * are asked for something (section 9: "own service", "asked"). As a check of a person and
 * as a condition of SQL: a list and the single look ask the same.
 */
public final class NeedToKnow {

	/** Roles for which a case exists only once it asked something of them. */
	public static final Set<Role> ONLY_WHERE_ASKED = Collections.unmodifiableSet(
			EnumSet.of(Role.SERVICE_SEARCHER, Role.LEGAL, Role.CALDICOTT_GUARDIAN, Role.MONITORING_OFFICER));

	/** The person {@code :me} has a role for which every case without a wall exists. */
	public static final String KNOWS_ALL = """
			exists (select 1 from staff_role r where r.username = :me and r.role not in
			        ('SERVICE_SEARCHER', 'LEGAL', 'CALDICOTT_GUARDIAN', 'MONITORING_OFFICER', 'ADMINISTRATOR'))""";

	/** The engine's groups of the person {@code :me}: roles and services. */
	public static final String GROUPS = """
			select lower(replace(r.role, '_', '-')) from staff_role r where r.username = :me
			union all select 'service-' || s.service from staff_service s where s.username = :me""";

	private NeedToKnow() {
	}

	/** Whether every case without a wall exists for the person. */
	public static boolean all(Person person) {
		return person.roles().stream().anyMatch(NeedToKnow::all);
	}

	private static boolean all(Role role) {
		return role != Role.ADMINISTRATOR && !ONLY_WHERE_ASKED.contains(role);
	}

	/** Whether a group of the engine is one that a case has to ask before it exists. */
	public static boolean hasToBeAsked(String group) {
		return group.startsWith("service-") || ONLY_WHERE_ASKED.stream().anyMatch((role) -> role.group().equals(group));
	}

}
