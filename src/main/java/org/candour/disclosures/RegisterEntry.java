package org.candour.disclosures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.candour.vault.Sealed;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of the disclosure register. It is never changed; a correction is a new row. */
@Entity
@Immutable
@Table(name = "disclosure_register")
public class RegisterEntry {

	@Id
	private UUID id;

	@Column(name = "case_ref")
	private String caseRef;

	@Enumerated(EnumType.STRING)
	private EntryKind kind;

	@Column(name = "entered_at")
	private Instant enteredAt;

	private String body;

	private String gateway;

	private boolean mandatory;

	private String outcome;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> codes;

	@Column(name = "lawful_basis")
	private String lawfulBasis;

	@Column(name = "condition_code")
	private String conditionCode;

	@JdbcTypeCode(SqlTypes.JSON)
	private Map<String, String> tests;

	@Column(name = "proposed_by")
	private String proposedBy;

	@Column(name = "decided_by")
	private String decidedBy;

	private String advice;

	@Column(name = "advice_followed")
	private Boolean adviceFollowed;

	@Column(name = "transfer_route")
	private String transferRoute;

	@Column(name = "manifest_hash")
	private String manifestHash;

	private String telling;

	@Column(name = "tell_on")
	private LocalDate tellOn;

	/**
	 * Day on which an order or notice was served or given; null for what is voluntary.
	 */
	@Column(name = "demanded_on")
	private LocalDate demandedOn;

	/** Day by which it asked for the answer, or null if it stated none. */
	@Column(name = "answer_by")
	private LocalDate answerBy;

	/** What became of the order or notice itself, or null. */
	@Column(name = "order_result")
	private String orderResult;

	@Column(name = "key_version")
	private int keyVersion;

	private byte[] details;

	protected RegisterEntry() {
	}

	RegisterEntry(UUID id, EntryKind kind, DisclosureRequest request, Instant enteredAt) {
		this.id = id;
		this.kind = kind;
		this.enteredAt = enteredAt;
		this.caseRef = request.caseRef();
		this.body = request.body();
		this.gateway = request.power();
		this.outcome = String.valueOf(request.decision());
		this.codes = request.decisionCodes();
		this.proposedBy = request.proposedBy();
		this.decidedBy = request.decidedBy();
		this.tests = Map.of();
		this.telling = (request.telling() != null) ? request.telling().name() : null;
	}

	RegisterEntry under(boolean compelled, String basis, String condition) {
		this.mandatory = compelled;
		this.lawfulBasis = basis;
		this.conditionCode = condition;
		return this;
	}

	RegisterEntry tested(Map<String, String> scores) {
		this.tests = scores;
		return this;
	}

	RegisterEntry advised(String given, Boolean followed) {
		this.advice = given;
		this.adviceFollowed = followed;
		return this;
	}

	RegisterEntry sent(String route, String hashOfManifest) {
		this.transferRoute = route;
		this.manifestHash = hashOfManifest;
		return this;
	}

	RegisterEntry telling(String when, LocalDate day) {
		this.telling = when;
		this.tellOn = day;
		return this;
	}

	RegisterEntry demanded(NoticeFacts notice, String result) {
		this.demandedOn = notice.from();
		this.answerBy = notice.answerBy();
		this.orderResult = result;
		return this;
	}

	RegisterEntry sealed(Sealed sealedDetails) {
		this.keyVersion = sealedDetails.keyVersion();
		this.details = sealedDetails.ciphertext();
		return this;
	}

	static String field(UUID id) {
		return "register:" + id;
	}

	public UUID id() {
		return this.id;
	}

	public String caseRef() {
		return this.caseRef;
	}

	public EntryKind kind() {
		return this.kind;
	}

	public Instant enteredAt() {
		return this.enteredAt;
	}

	public String gateway() {
		return this.gateway;
	}

	public boolean mandatory() {
		return this.mandatory;
	}

	public String outcome() {
		return this.outcome;
	}

	public List<String> codes() {
		return this.codes;
	}

	public Map<String, String> tests() {
		return this.tests;
	}

	public String proposedBy() {
		return this.proposedBy;
	}

	public String decidedBy() {
		return this.decidedBy;
	}

	public String advice() {
		return this.advice;
	}

	public Boolean adviceFollowed() {
		return this.adviceFollowed;
	}

	public String transferRoute() {
		return this.transferRoute;
	}

	public String manifestHash() {
		return this.manifestHash;
	}

	public String telling() {
		return this.telling;
	}

	public LocalDate tellOn() {
		return this.tellOn;
	}

	public LocalDate demandedOn() {
		return this.demandedOn;
	}

	public LocalDate answerBy() {
		return this.answerBy;
	}

	public String orderResult() {
		return this.orderResult;
	}

	Sealed details() {
		return new Sealed(this.keyVersion, this.details);
	}

}
