package org.candour.staff;

import java.util.Optional;

/** The member of staff who is signed in. */
public interface CurrentPerson {

	Optional<Person> find();

	/**
	 * The person, who must be there.
	 * @throws IllegalStateException if nobody is signed in
	 */
	Person require();

}
