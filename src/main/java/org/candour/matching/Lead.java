package org.candour.matching;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.candour.cases.RuleBroken;
import org.candour.vault.Sealed;

/**
 * A match of two records: a lead for a person to look into. Nothing follows from it by
 * itself.
 */
@Entity
@Table(name = "match_lead")
class Lead {

	@Id
	private UUID id;

	private UUID list;

	@Column(name = "case_ref")
	private String caseRef;

	@Column(name = "external_id")
	private String externalId;

	private String report;

	private int risk;

	/** In which order people look at matches; null until they are put in order. */
	private Integer place;

	@Column(name = "key_version")
	private int keyVersion;

	private byte[] details;

	@Column(name = "taken_by")
	private String takenBy;

	@Enumerated(EnumType.STRING)
	private Outcome outcome;

	private byte[] reason;

	@Column(name = "decided_by")
	private String decidedBy;

	@Column(name = "decided_at")
	private Instant decidedAt;

	@Version
	private Long version;

	protected Lead() {
	}

	void take(String person) {
		if (this.takenBy != null && !this.takenBy.equals(person)) {
			throw new RuleBroken("TAKEN", "Somebody else has taken this match.");
		}
		this.takenBy = person;
	}

	void giveBack(String person) {
		mustBeOf(person);
		if (this.outcome != null) {
			throw new RuleBroken("DECIDED", "There is an outcome already. Take it up again first.");
		}
		this.takenBy = null;
	}

	void decide(Outcome found, Sealed why, String person, Instant at) {
		mustBeOf(person);
		if (this.outcome != null) {
			throw new RuleBroken("DECIDED", "There is an outcome already. Take it up again first.");
		}
		this.outcome = found;
		this.reason = why.ciphertext();
		this.decidedBy = person;
		this.decidedAt = at;
	}

	/** Looks into it again: what was found before stands in the audit trail. */
	void takeUpAgain(String person) {
		this.outcome = null;
		this.reason = null;
		this.decidedBy = null;
		this.decidedAt = null;
		this.takenBy = person;
	}

	private void mustBeOf(String person) {
		if (!person.equals(this.takenBy)) {
			throw new RuleBroken("TAKEN", "Take the match first.");
		}
	}

	UUID id() {
		return this.id;
	}

	UUID list() {
		return this.list;
	}

	String caseRef() {
		return this.caseRef;
	}

	String externalId() {
		return this.externalId;
	}

	String report() {
		return this.report;
	}

	int risk() {
		return this.risk;
	}

	String takenBy() {
		return this.takenBy;
	}

	Outcome outcome() {
		return this.outcome;
	}

	String decidedBy() {
		return this.decidedBy;
	}

	Instant decidedAt() {
		return this.decidedAt;
	}

	long version() {
		return this.version;
	}

	Sealed details() {
		return new Sealed(this.keyVersion, this.details);
	}

	Sealed reason() {
		return new Sealed(this.keyVersion, this.reason);
	}

	static String detailsField(UUID id) {
		return "match:" + id;
	}

	static String reasonField(UUID id) {
		return "match-reason:" + id;
	}

}
