package org.candour.disclosures.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.compulsion.NoticeFacts;
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

	@Embedded
	private RegisteredBasis basis = new RegisteredBasis(false, null, null);

	private String outcome;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> codes;

	@JdbcTypeCode(SqlTypes.JSON)
	private Map<String, String> tests;

	@Column(name = "proposed_by")
	private String proposedBy;

	@Column(name = "decided_by")
	private String decidedBy;

	@Embedded
	private RegisteredAdvice advice;

	@Column(name = "transfer_route")
	private String transferRoute;

	@Column(name = "manifest_hash")
	private String manifestHash;

	private String telling;

	@Column(name = "tell_on")
	private LocalDate tellOn;

	@Column(name = "requested_at")
	private Instant requestedAt;

	@Column(name = "decided_at")
	private Instant decidedAt;

	@Column(name = "released_at")
	private Instant releasedAt;

	@Column(name = "approved_by")
	private String approvedBy;

	@Column(name = "not_told_under")
	private String notToldUnder;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<RegisterItem> items;

	private String conditions;

	@Embedded
	private RegisteredDemand demand;

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
		this.requestedAt = request.receivedAt();
		this.decidedAt = request.decidedAt();
		this.releasedAt = request.releasedAt();
		this.tests = Map.of();
		this.telling = (request.telling() != null) ? request.telling().name() : null;
	}

	RegisterEntry under(boolean compelled, String lawful, String condition) {
		this.basis = new RegisteredBasis(compelled, lawful, condition);
		return this;
	}

	RegisterEntry tested(Map<String, String> scores) {
		this.tests = scores;
		return this;
	}

	RegisterEntry advised(RegisteredAdvice last) {
		this.advice = last;
		return this;
	}

	RegisterEntry approved(String by) {
		this.approvedBy = by;
		return this;
	}

	RegisterEntry sent(String route, String hashOfManifest, List<RegisterItem> released, String coverSheet) {
		this.transferRoute = route;
		this.manifestHash = hashOfManifest;
		this.items = released;
		this.conditions = coverSheet;
		return this;
	}

	RegisterEntry telling(String when, LocalDate day, String exemption) {
		this.telling = when;
		this.tellOn = day;
		this.notToldUnder = exemption;
		return this;
	}

	RegisterEntry demanded(NoticeFacts notice, String result) {
		this.demand = new RegisteredDemand(notice.from(), notice.answerBy(), result);
		return this;
	}

	/** A row of a correction: its codes say what is the matter and what is to be done. */
	RegisterEntry corrected(String ground, String remedy) {
		this.codes = List.of(ground, remedy);
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

	public String body() {
		return this.body;
	}

	public String gateway() {
		return this.gateway;
	}

	public RegisteredBasis basis() {
		return this.basis;
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

	/** The last advice of the data protection officer, or null if there was none. */
	public RegisteredAdvice advice() {
		return this.advice;
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

	public Instant requestedAt() {
		return this.requestedAt;
	}

	public Instant decidedAt() {
		return this.decidedAt;
	}

	/** When it left the council, or null. */
	public Instant releasedAt() {
		return this.releasedAt;
	}

	/** Who approved the answer, or null where nobody did beforehand. */
	public String approvedBy() {
		return this.approvedBy;
	}

	/** Code of the exemption on which the subject is not told, or null. */
	public String notToldUnder() {
		return this.notToldUnder;
	}

	/** What was released; empty if nothing was. */
	public List<RegisterItem> items() {
		return (this.items != null) ? this.items : List.of();
	}

	/** Version of the cover sheet with the conditions for onward use, or null. */
	public String conditions() {
		return this.conditions;
	}

	/** What an order or notice demanded; null for what is voluntary. */
	public RegisteredDemand demand() {
		return this.demand;
	}

	Sealed details() {
		return new Sealed(this.keyVersion, this.details);
	}

}
