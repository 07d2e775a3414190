package org.candour.disclosures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.candour.cases.RuleBroken;
import org.candour.vault.Sealed;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/**
 * A body's request: from whom, under which power, what is proposed and what was decided.
 * The form itself is sealed.
 */
@Entity
@Table(name = "disclosure_request")
public class DisclosureRequest implements Persistable<String> {

	static final String FORM = "disclosure-form";

	@Id
	@Column(name = "case_ref")
	private String caseRef;

	private String body;

	private String client;

	@Enumerated(EnumType.STRING)
	private Channel channel;

	@Embedded
	private CitedPower cited;

	@Column(name = "key_version")
	private int keyVersion;

	private byte[] form;

	@Column(name = "subject_count")
	private int subjectCount;

	/** Whether a subject is in the council's own directory (ESC-11). */
	private boolean insider;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> findings = List.of();

	/** What is proposed and decided. */
	@Embedded
	private Settlement settlement = new Settlement();

	@Enumerated(EnumType.STRING)
	private Telling telling;

	private boolean emergency;

	@Column(name = "released_at")
	private Instant releasedAt;

	@Column(name = "received_at")
	private Instant receivedAt;

	@Version
	private Long version;

	protected DisclosureRequest() {
	}

	DisclosureRequest(String caseRef, Submitter submitter, String gateway, boolean compelled, boolean insider) {
		this.caseRef = caseRef;
		this.body = submitter.body();
		this.client = submitter.client();
		this.channel = submitter.channel();
		this.receivedAt = submitter.receivedAt();
		this.cited = new CitedPower(gateway, compelled);
		this.insider = insider;
	}

	/** Keeps the form, first or amended. */
	void keep(Sealed sealedForm, int subjects) {
		if (decision() != null) {
			throw new RuleBroken("DECIDED", "The request has been decided and can no longer be changed.");
		}
		this.keyVersion = sealedForm.keyVersion();
		this.form = sealedForm.ciphertext();
		this.subjectCount = subjects;
	}

	/** Keeps the form that follows an emergency disclosure; what was decided stands. */
	void complete(Sealed sealedForm) {
		this.keyVersion = sealedForm.keyVersion();
		this.form = sealedForm.ciphertext();
	}

	public void found(List<String> codes) {
		this.findings = List.copyOf(codes);
	}

	/** Records what the handler proposes; the approver decides. */
	public void propose(Outcome outcome, List<String> codes, String by) {
		this.settlement.propose(outcome, codes, by);
	}

	/** Records the decision. It is made once. */
	public void decide(Outcome outcome, List<String> codes, String by, Instant at) {
		this.settlement.decide(outcome, codes, by, at);
	}

	/** What was decided is taken back before it went out, and decided again. */
	public void reopen() {
		this.settlement.reopen();
	}

	/** Danger to life: data was given on oral authority before anything was written. */
	public void disclosedInEmergency(String by, Instant at) {
		this.emergency = true;
		this.settlement.disclosedInEmergency(by, at);
	}

	/** The council puts the request under another power, as its urgency asks. */
	void cite(String otherGateway) {
		this.cited.cite(otherGateway);
	}

	/** Whether the power that it is under now compels. */
	void compelled(boolean now) {
		this.cited.compelled(now);
	}

	/** The request is judged by the power of the body that is asked for. */
	public void citePrincipal(String power) {
		this.cited.citePrincipal(power);
	}

	/** What compelled the council no longer does: what is left is voluntary. */
	public void dutyFellAway() {
		this.cited.compelled(false);
	}

	/** A subject turns out to be one of the council's own (ESC-11). */
	public void insiderFound() {
		this.insider = true;
	}

	public void released(Instant at) {
		if (this.releasedAt == null) {
			this.releasedAt = at;
		}
	}

	public void tell(Telling when) {
		this.telling = when;
	}

	public String caseRef() {
		return this.caseRef;
	}

	public String body() {
		return this.body;
	}

	public String client() {
		return this.client;
	}

	public Channel channel() {
		return this.channel;
	}

	public String gateway() {
		return this.cited.gateway();
	}

	/** Code of the power by which the request is judged. */
	public String power() {
		return this.cited.judgedBy();
	}

	/** Whether the law compels the council to answer this request. */
	public boolean compelled() {
		return this.cited.compelled();
	}

	public int subjectCount() {
		return this.subjectCount;
	}

	public boolean insider() {
		return this.insider;
	}

	public List<String> findings() {
		return this.findings;
	}

	public Outcome proposal() {
		return this.settlement.proposal();
	}

	public List<String> proposalCodes() {
		return this.settlement.proposalCodes();
	}

	public String proposedBy() {
		return this.settlement.proposedBy();
	}

	public Outcome decision() {
		return this.settlement.decision();
	}

	public List<String> decisionCodes() {
		return this.settlement.decisionCodes();
	}

	public String decidedBy() {
		return this.settlement.decidedBy();
	}

	public Instant decidedAt() {
		return this.settlement.decidedAt();
	}

	public Telling telling() {
		return this.telling;
	}

	public boolean emergency() {
		return this.emergency;
	}

	public Instant releasedAt() {
		return this.releasedAt;
	}

	public Instant receivedAt() {
		return this.receivedAt;
	}

	/** Day of receipt, Europe/London. */
	public LocalDate receivedOn() {
		return this.receivedAt.atZone(ZoneId.of("Europe/London")).toLocalDate();
	}

	/** The number behind the entity tag. */
	public long version() {
		return this.version;
	}

	Sealed form() {
		return new Sealed(this.keyVersion, this.form);
	}

	@Override
	public String getId() {
		return this.caseRef;
	}

	@Override
	public boolean isNew() {
		return this.version == null;
	}

}
