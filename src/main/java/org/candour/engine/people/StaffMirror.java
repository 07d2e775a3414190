package org.candour.engine.people;

import java.util.Arrays;
import java.util.Set;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.candour.staff.Person;
import org.candour.staff.Role;
import org.candour.staff.StaffChanged;
import org.candour.staff.StaffDirectory;

/**
 * Keeps the engine's users and groups as the staff module says, in the transaction that
 * changes them. Walls need no mirror: who stands inside is asked with every request.
 */
@Component
class StaffMirror {

	private final StaffDirectory staff;

	private final EngineIdentities identities;

	StaffMirror(StaffDirectory staff, EngineIdentities identities) {
		this.staff = staff;
		this.identities = identities;
	}

	@EventListener
	@Transactional
	void follow(StaffChanged change) {
		mirror(change.username());
	}

	/** After a start everyone is looked at again. */
	@EventListener(ApplicationStartedEvent.class)
	@Order(Ordered.HIGHEST_PRECEDENCE)
	@Transactional
	void everyone() {
		Arrays.stream(Role.values()).map(Role::group).forEach(this.identities::group);
		Arrays.stream(Role.values())
			.flatMap((role) -> this.staff.withRole(role).stream())
			.map(Person::username)
			.distinct()
			.forEach(this::mirror);
	}

	private void mirror(String username) {
		this.staff.person(username)
			.ifPresentOrElse((person) -> this.identities.user(username, person.displayName(), person.groups()),
					() -> this.identities.memberships(username, Set.of()));
	}

}
