package org.candour.engine.operations;

import org.springframework.security.access.AccessDeniedException;

import org.candour.staff.Person;
import org.candour.staff.Role;

/** Who may mend what is stuck: administrators, who see no case, and nobody else. */
final class Operators {

	private Operators() {
	}

	/**
	 * Lets an administrator pass.
	 * @throws AccessDeniedException for everybody else
	 */
	static Person require(Person person) {
		if (!person.is(Role.ADMINISTRATOR)) {
			throw new AccessDeniedException("Not for this role.");
		}
		return person;
	}

}
