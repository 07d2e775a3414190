package org.candour.staff;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Somebody of the council, to be recognised in a request. */
@Entity
@Table(name = "directory_entry")
class DirectoryEntry {

	@Id
	private UUID id;

	@Column(name = "name_key")
	private byte[] nameKey;

	@Column(name = "born_key")
	private byte[] bornKey;

	@Column(name = "surname_born")
	private byte[] surnameBorn;

	@Column(name = "name_folded")
	private byte[] nameFolded;

	@Column(name = "surname_folded")
	private byte[] surnameFolded;

	@Enumerated(EnumType.STRING)
	private Standing standing;

	private String username;

	@Column(name = "line_manager")
	private String lineManager;

	protected DirectoryEntry() {
	}

	DirectoryEntry(DirectoryKeys keys, DirectoryPerson person) {
		this.id = UUID.randomUUID();
		this.nameKey = keys.name(person.name());
		this.bornKey = keys.born(person.born());
		this.surnameBorn = keys.surnameBorn(person.name(), person.born());
		this.nameFolded = keys.folded(person.name());
		this.surnameFolded = keys.foldedSurnameBorn(person.name(), person.born());
		this.standing = person.standing();
		this.username = person.username();
		this.lineManager = person.lineManager();
	}

	/** Whether the date of birth, where both are known, does not speak against it. */
	boolean couldBe(DirectoryKeys keys, LocalDate born) {
		return this.bornKey == null || born == null || Arrays.equals(this.bornKey, keys.born(born));
	}

	DirectoryMatch match() {
		return new DirectoryMatch(this.standing, this.username, this.lineManager);
	}

}
