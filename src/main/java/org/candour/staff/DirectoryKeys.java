package org.candour.staff;

import java.time.LocalDate;

import org.candour.vault.BlindIndex;
import org.candour.vault.IndexedField;
import org.candour.vault.PersonName;

import org.springframework.stereotype.Component;

/**
 * The fingerprints by which somebody of the council is recognised. To miss somebody costs
 * a wall, to take a namesake for them costs a careful handler.
 */
@Component
public class DirectoryKeys {

	private final BlindIndex index;

	DirectoryKeys(BlindIndex index) {
		this.index = index;
	}

	/** First and last name, in either order. */
	public byte[] name(String fullName) {
		return this.index.of(IndexedField.NAME, PersonName.of(fullName).firstAndLast());
	}

	public byte[] born(LocalDate day) {
		return (day != null) ? this.index.of(IndexedField.DATE_OF_BIRTH, day.toString()) : null;
	}

	/** Surname and date of birth: finds who uses another first name. */
	public byte[] surnameBorn(String fullName, LocalDate day) {
		return (day != null) ? this.index.of(IndexedField.NAME, PersonName.of(fullName).surname() + " " + day) : null;
	}

}
