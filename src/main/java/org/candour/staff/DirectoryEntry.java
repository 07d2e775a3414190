package org.candour.staff;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
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

	@Column(name = "normal_name")
	private String normalName;

	@Column(name = "date_of_birth")
	private LocalDate dateOfBirth;

	@Enumerated(EnumType.STRING)
	private Standing standing;

	private String username;

	@Column(name = "line_manager")
	private String lineManager;

	protected DirectoryEntry() {
	}

	DirectoryEntry(String name, LocalDate dateOfBirth, Standing standing, String username, String lineManager) {
		this.id = UUID.randomUUID();
		this.normalName = normal(name);
		this.dateOfBirth = dateOfBirth;
		this.standing = standing;
		this.username = username;
		this.lineManager = lineManager;
	}

	boolean couldBeBornOn(LocalDate day) {
		return this.dateOfBirth == null || day == null || this.dateOfBirth.equals(day);
	}

	DirectoryMatch match() {
		return new DirectoryMatch(this.standing, this.username, this.lineManager);
	}

	/** Case, accents, punctuation and the order of spaces do not hide a person. */
	static String normal(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{N}]+", " ")
			.strip();
	}

}
