package org.candour.retention;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.candour.vault.Sealed;

/** A freeze on disposal. Any hold blocks it; each is lifted on its own. */
@Entity
@Table(name = "legal_hold")
public class LegalHold {

	@Id
	private UUID id;

	@Column(name = "case_ref")
	private String caseRef;

	@Enumerated(EnumType.STRING)
	private HoldReason reason;

	@Column(name = "placed_by")
	private String placedBy;

	@Column(name = "placed_at")
	private Instant placedAt;

	@Column(name = "lifted_by")
	private String liftedBy;

	@Column(name = "lifted_at")
	private Instant liftedAt;

	@Column(name = "key_version")
	private Integer keyVersion;

	@Column(name = "lift_reason")
	private byte[] liftReason;

	@Version
	private Long version;

	protected LegalHold() {
	}

	LegalHold(String caseRef, HoldReason reason, String placedBy, Instant placedAt) {
		this.id = UUID.randomUUID();
		this.caseRef = caseRef;
		this.reason = reason;
		this.placedBy = placedBy;
		this.placedAt = placedAt;
	}

	void lift(String by, Instant at) {
		if (this.liftedAt == null) {
			this.liftedBy = by;
			this.liftedAt = at;
		}
	}

	/** Lifted by a person, who says why. */
	void lift(String by, Instant at, Sealed why) {
		lift(by, at);
		this.keyVersion = why.keyVersion();
		this.liftReason = why.ciphertext();
	}

	UUID id() {
		return this.id;
	}

	public String placedBy() {
		return this.placedBy;
	}

	/** Why it was lifted, sealed; null where it ran out or stands. */
	Sealed liftReason() {
		return (this.liftReason != null) ? new Sealed(this.keyVersion, this.liftReason) : null;
	}

	static String reasonField(UUID id) {
		return "hold-lifted:" + id;
	}

	public String caseRef() {
		return this.caseRef;
	}

	public HoldReason reason() {
		return this.reason;
	}

	public Instant placedAt() {
		return this.placedAt;
	}

	public boolean standing() {
		return this.liftedAt == null;
	}

}
