package org.candour.staff;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A member of staff.
 *
 * @param services codes of the service areas whose records this person searches
 */
public record Person(String username, String displayName, Set<Role> roles, Set<String> services) {

	public boolean is(Role role) {
		return this.roles.contains(role);
	}

	/** The same person, as if without one role. */
	public Person without(Role role) {
		return new Person(this.username, this.displayName,
				this.roles.stream().filter((held) -> held != role).collect(Collectors.toUnmodifiableSet()),
				this.services);
	}

	/** The roles as Spring Security names them. */
	public List<String> authorities() {
		return this.roles.stream().map((role) -> "ROLE_" + role.name()).sorted().toList();
	}

	/** The engine's groups of this person: one for each role and each service area. */
	public Set<String> groups() {
		return Stream
			.concat(this.roles.stream().map(Role::group), this.services.stream().map((code) -> "service-" + code))
			.collect(Collectors.toUnmodifiableSet());
	}

}
