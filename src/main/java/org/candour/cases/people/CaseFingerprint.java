package org.candour.cases.people;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.candour.cases.WrittenOnce;
import org.candour.vault.IndexedField;

/** Something by which a case is found again, and which nobody can read. */
@Entity
@Table(name = "case_fingerprint")
class CaseFingerprint extends WrittenOnce {

	@Column(name = "case_ref")
	private String caseRef;

	@Enumerated(EnumType.STRING)
	private IndexedField field;

	private byte[] fingerprint;

	protected CaseFingerprint() {
	}

	CaseFingerprint(String caseRef, IndexedField field, byte[] fingerprint) {
		super(UUID.randomUUID());
		this.caseRef = caseRef;
		this.field = field;
		this.fingerprint = fingerprint;
	}

}
