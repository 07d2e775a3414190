package org.candour.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds members of staff, and whether a subject is one of them. */
public interface StaffDirectory {

	Optional<Person> person(String username);

	List<Person> withRole(Role role);

	/** The work e-mail address of somebody who may sign in, if it is known. */
	Optional<String> email(String username);

	/** Everybody with an active account and a role on cases, by user name. */
	List<Person> everybody();

	/**
	 * Everyone in the directory who could be this person: same first and last name in
	 * either order, or same surname and date of birth; a date of birth known to both
	 * sides has to agree.
	 * @param dateOfBirth may be null
	 */
	List<DirectoryMatch> match(String fullName, LocalDate dateOfBirth);

}
