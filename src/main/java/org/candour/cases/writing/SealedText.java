package org.candour.cases.writing;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.candour.vault.Sealed;

/** One sealed text of a case. */
@Entity
@Table(name = "case_text")
class SealedText {

	@Id
	private UUID id;

	@Column(name = "case_ref")
	private String caseRef;

	private String field;

	@Column(name = "key_version")
	private int keyVersion;

	private byte[] ciphertext;

	@Column(name = "written_at")
	private Instant writtenAt;

	@Version
	private Long version;

	protected SealedText() {
	}

	SealedText(String caseRef, String field) {
		this.id = UUID.randomUUID();
		this.caseRef = caseRef;
		this.field = field;
	}

	void write(Sealed text, Instant at) {
		this.keyVersion = text.keyVersion();
		this.ciphertext = text.ciphertext();
		this.writtenAt = at;
	}

	Sealed text() {
		return new Sealed(this.keyVersion, this.ciphertext);
	}

}
