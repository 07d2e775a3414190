package org.candour.staff;

import java.time.LocalDate;

/**
 * A line of the council's directory, as the personnel system exports it.
 *
 * @param born may be null
 * @param username the account, or null
 * @param lineManager user name, or null
 */
public record DirectoryPerson(String name, LocalDate born, Standing standing, String username, String lineManager) {

	@Override
	public String toString() {
		return "DirectoryPerson[" + this.standing + "]";
	}

}
