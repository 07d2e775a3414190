package org.candour.disclosures.register;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.candour.documents.DocumentId;

import org.springframework.data.domain.Persistable;

/**
 * That something disclosed was wrong or went out unlawfully, and how far telling the
 * recipient has come (Art 19; DPA s.38(5)(c), s.48(9)). What exactly, is sealed in the
 * steps of the case.
 */
@Entity
@Table(name = "correction")
public class Correction implements Persistable<UUID> {

	@Id
	private UUID id;

	@Column(name = "case_ref")
	private String caseRef;

	@Column(name = "possible_breach")
	private boolean possibleBreach;

	@Column(name = "begun_by")
	private String begunBy;

	@Column(name = "begun_at")
	private Instant begunAt;

	private String ground;

	private String remedy;

	private UUID letter;

	@Column(name = "told_at")
	private Instant toldAt;

	@Column(name = "receipted_at")
	private Instant receiptedAt;

	@Column(name = "receipted_by")
	private String receiptedBy;

	@Version
	private Long version;

	protected Correction() {
	}

	Correction(UUID id, String caseRef, boolean possibleBreach, String begunBy, Instant begunAt) {
		this.id = id;
		this.caseRef = caseRef;
		this.possibleBreach = possibleBreach;
		this.begunBy = begunBy;
		this.begunAt = begunAt;
	}

	/** The letter has gone to the recipient. */
	void told(String why, String whatToDo, DocumentId written, Instant at) {
		this.ground = why;
		this.remedy = whatToDo;
		this.letter = written.value();
		this.toldAt = at;
	}

	/** The recipient has it; only the first time counts. */
	void receipted(String by, Instant at) {
		if (this.receiptedAt == null) {
			this.receiptedBy = by;
			this.receiptedAt = at;
		}
	}

	public UUID id() {
		return this.id;
	}

	public String caseRef() {
		return this.caseRef;
	}

	public boolean possibleBreach() {
		return this.possibleBreach;
	}

	public String begunBy() {
		return this.begunBy;
	}

	public Instant begunAt() {
		return this.begunAt;
	}

	/** Code of what is the matter, or null until the recipient is told. */
	public String ground() {
		return this.ground;
	}

	/** Code of what the recipient is asked to do, or null until it is told. */
	public String remedy() {
		return this.remedy;
	}

	/** The letter, or null until the recipient is told. */
	public DocumentId letter() {
		return (this.letter != null) ? new DocumentId(this.letter) : null;
	}

	/** When the recipient was told, or null. */
	public Instant toldAt() {
		return this.toldAt;
	}

	public Instant receiptedAt() {
		return this.receiptedAt;
	}

	/** {@code client:<id>} of the body, or who recorded it; null until then. */
	public String receiptedBy() {
		return this.receiptedBy;
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
