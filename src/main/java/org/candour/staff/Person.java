package org.candour.staff;

import java.util.Set;

/**
 * A member of staff.
 *
 * @param services codes of the service areas whose records this person searches
 */
public record Person(String username, String displayName, Set<Role> roles, Set<String> services) {

	public boolean is(Role role) {
		return this.roles.contains(role);
	}

}
