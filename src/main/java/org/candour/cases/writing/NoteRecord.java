package org.candour.cases.writing;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.candour.cases.WrittenOnce;
import org.candour.vault.Sealed;

@Entity
@Table(name = "case_note")
class NoteRecord extends WrittenOnce {

	@Column(name = "case_ref")
	private String caseRef;

	private String author;

	@Column(name = "written_at")
	private Instant writtenAt;

	@Column(name = "key_version")
	private int keyVersion;

	private byte[] body;

	protected NoteRecord() {
	}

	NoteRecord(UUID id, String caseRef, String author, Instant writtenAt, Sealed body) {
		super(id);
		this.caseRef = caseRef;
		this.author = author;
		this.writtenAt = writtenAt;
		this.keyVersion = body.keyVersion();
		this.body = body.ciphertext();
	}

	String author() {
		return this.author;
	}

	Instant writtenAt() {
		return this.writtenAt;
	}

	Sealed body() {
		return new Sealed(this.keyVersion, this.body);
	}

	static String field(UUID id) {
		return "note:" + id;
	}

}
