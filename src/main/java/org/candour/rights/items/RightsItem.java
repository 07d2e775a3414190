package org.candour.rights.items;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.candour.vault.Sealed;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** A record found, as stored: what staff entered is sealed; codes stand open. */
@Entity
@Table(name = "rights_item")
class RightsItem implements Persistable<UUID> {

	@Id
	private UUID id;

	@Column(name = "case_ref")
	private String caseRef;

	/** Counts the items of a case; shown to the person instead of a file's name. */
	private int number;

	@Enumerated(EnumType.STRING)
	private ItemRegime regime;

	private String service;

	@Enumerated(EnumType.STRING)
	private ItemOutcome outcome;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> codes = List.of();

	@Enumerated(EnumType.STRING)
	@Column(name = "approved_outcome")
	private ItemOutcome approvedOutcome;

	@JdbcTypeCode(SqlTypes.JSON)
	@Column(name = "approved_codes")
	private List<String> approvedCodes = List.of();

	@Column(name = "entered_by")
	private String enteredBy;

	@Column(name = "entered_at")
	private Instant enteredAt;

	@Column(name = "key_version")
	private int keyVersion;

	private byte[] entry;

	@Version
	private Long version;

	protected RightsItem() {
	}

	RightsItem(UUID id, String caseRef, int number) {
		this.id = id;
		this.caseRef = caseRef;
		this.number = number;
	}

	void write(ItemEntry content, Sealed sealed, String by, Instant at) {
		this.regime = content.regime();
		this.service = content.service();
		this.outcome = content.outcome();
		this.codes = content.codes();
		this.enteredBy = by;
		this.enteredAt = at;
		this.keyVersion = sealed.keyVersion();
		this.entry = sealed.ciphertext();
	}

	/** Fixes what was proposed as what was decided. */
	void approve() {
		this.approvedOutcome = this.outcome;
		this.approvedCodes = List.copyOf(this.codes);
	}

	/** What was decided is decided again. */
	void reopen() {
		this.approvedOutcome = null;
		this.approvedCodes = List.of();
	}

	UUID id() {
		return this.id;
	}

	String caseRef() {
		return this.caseRef;
	}

	int number() {
		return this.number;
	}

	ItemRegime regime() {
		return this.regime;
	}

	String service() {
		return this.service;
	}

	ItemOutcome outcome() {
		return this.outcome;
	}

	List<String> codes() {
		return this.codes;
	}

	ItemOutcome approvedOutcome() {
		return this.approvedOutcome;
	}

	List<String> approvedCodes() {
		return this.approvedCodes;
	}

	String enteredBy() {
		return this.enteredBy;
	}

	Instant enteredAt() {
		return this.enteredAt;
	}

	Sealed entry() {
		return new Sealed(this.keyVersion, this.entry);
	}

	String field() {
		return "item:" + this.id;
	}

	long version() {
		return this.version;
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
