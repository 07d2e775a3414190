package org.candour.rights.decision;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.candour.letters.NamedBody.Mention;
import org.candour.vault.Sealed;

/** A recipient as stored, sealed. */
@Entity
@Table(name = "rights_recipient")
class RecipientRecord {

	@Id
	private UUID id;

	@Column(name = "case_ref")
	private String caseRef;

	@Enumerated(EnumType.STRING)
	private Mention mention;

	@Column(name = "entered_by")
	private String enteredBy;

	@Column(name = "entered_at")
	private Instant enteredAt;

	@Column(name = "told_at")
	private Instant toldAt;

	@Column(name = "key_version")
	private int keyVersion;

	private byte[] details;

	protected RecipientRecord() {
	}

	RecipientRecord(UUID id, String caseRef, Mention mention, Sealed details, String enteredBy, Instant enteredAt) {
		this.id = id;
		this.caseRef = caseRef;
		this.mention = mention;
		this.keyVersion = details.keyVersion();
		this.details = details.ciphertext();
		this.enteredBy = enteredBy;
		this.enteredAt = enteredAt;
	}

	void told(Instant at) {
		if (this.toldAt == null) {
			this.toldAt = at;
		}
	}

	UUID id() {
		return this.id;
	}

	String caseRef() {
		return this.caseRef;
	}

	Instant toldAt() {
		return this.toldAt;
	}

	Sealed details() {
		return new Sealed(this.keyVersion, this.details);
	}

	static String field(UUID id) {
		return "recipient:" + id;
	}

}
