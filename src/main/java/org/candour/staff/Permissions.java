package org.candour.staff;

import java.util.Map;

/** Who may do what, by role. Denies whatever the table does not grant. */
public interface Permissions {

	/**
	 * Whether a role of the person allows the action, in the person's own service or team
	 * or everywhere.
	 */
	boolean allows(Person person, Action action);

	/**
	 * The person's roles that allow the action, each with the condition under which it
	 * does; nothing if none does.
	 */
	Map<Role, Condition> conditions(Person person, Action action);

}
