package org.candour.cases.people;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.candour.cases.PartyRole;
import org.candour.cases.WrittenOnce;
import org.candour.text.Folding;
import org.candour.vault.Sealed;

/** A party as stored: sealed, with fingerprints to find the same person again. */
@Entity
@Table(name = "case_party")
class PartyRecord extends WrittenOnce {

	@Column(name = "case_ref")
	private String caseRef;

	@Enumerated(EnumType.STRING)
	private PartyRole role;

	@Column(name = "key_version")
	private int keyVersion;

	private byte[] details;

	@Column(name = "name_index")
	private byte[] nameIndex;

	@Column(name = "birth_index")
	private byte[] birthIndex;

	/** By which folding the name index was made. */
	private int folding = Folding.VERSION;

	protected PartyRecord() {
	}

	PartyRecord(UUID id, String caseRef, PartyRole role, Sealed details, byte[] nameIndex, byte[] birthIndex) {
		super(id);
		this.caseRef = caseRef;
		this.role = role;
		this.keyVersion = details.keyVersion();
		this.details = details.ciphertext();
		this.nameIndex = nameIndex;
		this.birthIndex = birthIndex;
	}

	String caseRef() {
		return this.caseRef;
	}

	Sealed details() {
		return new Sealed(this.keyVersion, this.details);
	}

	static String field(UUID id) {
		return "party:" + id;
	}

}
