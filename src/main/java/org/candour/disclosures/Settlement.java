package org.candour.disclosures;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.candour.cases.RuleBroken;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is proposed about a body's request, and what was decided: once. */
@Embeddable
class Settlement {

	@Enumerated(EnumType.STRING)
	private Outcome proposal;

	@JdbcTypeCode(SqlTypes.JSON)
	@Column(name = "proposal_codes")
	private List<String> proposalCodes = List.of();

	@Column(name = "proposed_by")
	private String proposedBy;

	@Enumerated(EnumType.STRING)
	private Outcome decision;

	@JdbcTypeCode(SqlTypes.JSON)
	@Column(name = "decision_codes")
	private List<String> decisionCodes = List.of();

	@Column(name = "decided_by")
	private String decidedBy;

	@Column(name = "decided_at")
	private Instant decidedAt;

	void propose(Outcome outcome, List<String> codes, String by) {
		requireCodes(outcome, codes);
		this.proposal = outcome;
		this.proposalCodes = List.copyOf(codes);
		this.proposedBy = by;
	}

	void decide(Outcome outcome, List<String> codes, String by, Instant at) {
		if (this.decision != null) {
			throw new RuleBroken("DECIDED", "The request has been decided already.");
		}
		requireCodes(outcome, codes);
		this.decision = outcome;
		this.decisionCodes = List.copyOf(codes);
		this.decidedBy = by;
		this.decidedAt = at;
	}

	/** What was decided is taken back before it went out. */
	void reopen() {
		this.decision = null;
		this.decisionCodes = List.of();
		this.decidedBy = null;
		this.decidedAt = null;
	}

	/** Danger to life: data was given on oral authority before anything was written. */
	void disclosedInEmergency(String by, Instant at) {
		this.decision = Outcome.DISCLOSED_PART;
		this.decidedBy = by;
		this.decidedAt = at;
	}

	private static void requireCodes(Outcome outcome, List<String> codes) {
		if (outcome.needsCode() && codes.isEmpty()) {
			throw new RuleBroken("DR", "Give at least one reason code (DR) for what is not disclosed.");
		}
	}

	Outcome proposal() {
		return this.proposal;
	}

	List<String> proposalCodes() {
		return this.proposalCodes;
	}

	String proposedBy() {
		return this.proposedBy;
	}

	Outcome decision() {
		return this.decision;
	}

	List<String> decisionCodes() {
		return this.decisionCodes;
	}

	String decidedBy() {
		return this.decidedBy;
	}

	Instant decidedAt() {
		return this.decidedAt;
	}

}
