package org.candour.rights;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.candour.cases.RuleBroken;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is proposed about a request, and what was decided: once. */
@Embeddable
class Settlement {

	/** What the letter may not reveal (6.3). */
	@Enumerated(EnumType.STRING)
	private Silence silence;

	private String proposal;

	@JdbcTypeCode(SqlTypes.JSON)
	@Column(name = "proposal_codes")
	private List<String> proposalCodes = List.of();

	@Column(name = "proposed_by")
	private String proposedBy;

	private String decision;

	@JdbcTypeCode(SqlTypes.JSON)
	@Column(name = "decision_codes")
	private List<String> decisionCodes = List.of();

	@Column(name = "decided_by")
	private String decidedBy;

	@Column(name = "decided_at")
	private Instant decidedAt;

	void propose(String outcome, List<String> codes, Silence kept, String by) {
		requireUndecided();
		this.proposal = outcome;
		this.proposalCodes = List.copyOf(codes);
		this.silence = kept;
		this.proposedBy = by;
	}

	void decide(String outcome, List<String> codes, String by, Instant at) {
		requireUndecided();
		withdraw(outcome, codes, by, at);
	}

	/** What was decided is taken back before it went out. */
	void reopen() {
		withdraw(null, List.of(), null, null);
	}

	/** Ends it in another way, whatever was decided. */
	void withdraw(String outcome, List<String> codes, String by, Instant at) {
		this.decision = outcome;
		this.decisionCodes = List.copyOf(codes);
		this.decidedBy = by;
		this.decidedAt = at;
	}

	/** A restriction that was granted is lifted. */
	void lift() {
		if ("RESTRICTED".equals(this.decision)) {
			this.decision = "LIFTED";
		}
	}

	private void requireUndecided() {
		if (decided()) {
			throw new RuleBroken("DECIDED", "The request has been decided already.");
		}
	}

	Silence silence() {
		return this.silence;
	}

	String proposal() {
		return this.proposal;
	}

	List<String> proposalCodes() {
		return this.proposalCodes;
	}

	String proposedBy() {
		return this.proposedBy;
	}

	String decision() {
		return this.decision;
	}

	boolean decided() {
		return this.decision != null;
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
