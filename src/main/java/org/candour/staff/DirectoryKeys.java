package org.candour.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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

	/** First and last name, in either order, by the first folding. */
	public byte[] name(String fullName) {
		return print(PersonName.formerly(fullName).firstAndLast());
	}

	/** First and last name, in either order. */
	byte[] folded(String fullName) {
		return print(PersonName.of(fullName).firstAndLast());
	}

	/** First and last name in every way that the person may be written. */
	List<byte[]> names(String fullName) {
		return Stream
			.concat(Stream.of(name(fullName), folded(fullName)),
					PersonName.of(fullName).wanted().stream().map(this::print))
			.toList();
	}

	private byte[] print(String key) {
		return this.index.of(IndexedField.NAME, key);
	}

	public byte[] born(LocalDate day) {
		return (day != null) ? this.index.of(IndexedField.DATE_OF_BIRTH, day.toString()) : null;
	}

	/**
	 * Surname and date of birth, by the first folding: finds who uses another first name.
	 */
	public byte[] surnameBorn(String fullName, LocalDate day) {
		return (day != null) ? print(PersonName.formerly(fullName).surname() + " " + day) : null;
	}

	/** Surname and date of birth. */
	byte[] foldedSurnameBorn(String fullName, LocalDate day) {
		return (day != null) ? print(PersonName.of(fullName).surname() + " " + day) : null;
	}

}
