package org.candour.redaction;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.candour.documents.DocumentId;
import org.candour.vault.Sealed;

import org.springframework.data.domain.Persistable;

/**
 * A mark as stored: its place, words and reason sealed. A mark that was removed stays on
 * record, so that it can be put back and the log is whole.
 */
@Entity
@Table(name = "redaction_mark")
class MarkRecord implements Persistable<UUID> {

	@Id
	private UUID id;

	@Column(name = "case_ref")
	private String caseRef;

	private UUID document;

	private int page;

	private String code;

	@Enumerated(EnumType.STRING)
	private MarkLayer layer = MarkLayer.DRAFT;

	@Column(name = "key_version")
	private int keyVersion;

	private byte[] content;

	@Column(name = "set_by")
	private String setBy;

	@Column(name = "set_at")
	private Instant setAt;

	@Column(name = "changed_by")
	private String changedBy;

	@Column(name = "changed_at")
	private Instant changedAt;

	@Column(name = "removed_by")
	private String removedBy;

	@Column(name = "removed_at")
	private Instant removedAt;

	@Version
	private Long version;

	protected MarkRecord() {
	}

	MarkRecord(UUID id, String caseRef, DocumentId document, int page) {
		this.id = id;
		this.caseRef = caseRef;
		this.document = document.value();
		this.page = page;
	}

	MarkRecord set(String underCode, Sealed sealed, String by, Instant at) {
		this.setBy = by;
		this.setAt = at;
		write(underCode, sealed);
		return this;
	}

	void change(String underCode, Sealed sealed, String by, Instant at) {
		write(underCode, sealed);
		changed(by, at);
	}

	void remove(String by, Instant at) {
		this.removedBy = by;
		this.removedAt = at;
		changed(by, at);
	}

	void restore(String by, Instant at) {
		this.removedBy = null;
		this.removedAt = null;
		changed(by, at);
	}

	private void write(String underCode, Sealed sealed) {
		this.code = underCode;
		this.keyVersion = sealed.keyVersion();
		this.content = sealed.ciphertext();
	}

	private void changed(String by, Instant at) {
		this.changedBy = by;
		this.changedAt = at;
		this.layer = MarkLayer.DRAFT;
	}

	UUID id() {
		return this.id;
	}

	String caseRef() {
		return this.caseRef;
	}

	DocumentId document() {
		return new DocumentId(this.document);
	}

	int page() {
		return this.page;
	}

	String code() {
		return this.code;
	}

	Sealed content() {
		return new Sealed(this.keyVersion, this.content);
	}

	String field() {
		return "redaction-mark:" + this.id;
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	RedactionMark opened(MarkContent opened, boolean ownData) {
		return new RedactionMark(this.id, document(), this.page, opened.boxes(), opened.words(), this.code,
				opened.reason(), this.layer, this.setBy, this.setAt, this.changedBy, this.changedAt, this.removedBy,
				this.removedAt, ownData, version());
	}

	@Override
	public UUID getId() {
		return this.id;
	}

	@Override
	public boolean isNew() {
		return this.version == null;
	}

}
