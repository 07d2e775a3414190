package org.candour.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds members of staff, and whether a subject is one of them. */
public interface StaffDirectory {

	Optional<Person> person(String username);

	List<Person> withRole(Role role);

	/**
	 * Everyone in the directory of that name whose date of birth is the same or not
	 * known.
	 * @param dateOfBirth may be null
	 */
	List<DirectoryMatch> match(String fullName, LocalDate dateOfBirth);

}
