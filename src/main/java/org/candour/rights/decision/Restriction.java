package org.candour.rights.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.candour.cases.RuleBroken;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/**
 * That a right is restricted under Part 3, so far and so long as necessary (ss.44-48).
 * The reasons stand sealed in the steps in which it was decided and reviewed.
 */
@Entity
@Table(name = "rights_restriction")
public class Restriction implements Persistable<UUID> {

	@Id
	private UUID id;

	@Column(name = "case_ref")
	private String caseRef;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> codes = List.of();

	@Column(name = "opened_at")
	private Instant openedAt;

	/** Day on which it is tested again. */
	@Column(name = "review_on")
	private LocalDate reviewOn;

	@Column(name = "ended_at")
	private Instant endedAt;

	@Version
	private Long version;

	protected Restriction() {
	}

	Restriction(String caseRef, List<String> codes, LocalDate reviewOn, Instant openedAt) {
		this.id = UUID.randomUUID();
		this.caseRef = caseRef;
		this.codes = List.copyOf(codes);
		this.reviewOn = reviewOn;
		this.openedAt = openedAt;
	}

	void reviewAgain(LocalDate day) {
		if (ended()) {
			throw new RuleBroken("RESTRICTION", "The restriction has ended.");
		}
		this.reviewOn = day;
	}

	void end(Instant at) {
		if (this.endedAt == null) {
			this.endedAt = at;
		}
	}

	public List<String> codes() {
		return this.codes;
	}

	public Instant openedAt() {
		return this.openedAt;
	}

	public LocalDate reviewOn() {
		return this.reviewOn;
	}

	public boolean ended() {
		return this.endedAt != null;
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
