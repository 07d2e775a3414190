package org.candour.cases.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.candour.cases.WrittenOnce;
import org.candour.law.Regime;

/** Something that happened to the clock of one leg. Never changed afterwards. */
@Entity
@Table(name = "case_clock_event")
class ClockEvent extends WrittenOnce {

	@Column(name = "case_ref")
	private String caseRef;

	@Enumerated(EnumType.STRING)
	private Regime regime;

	@Enumerated(EnumType.STRING)
	private ClockEventKind kind;

	/** Day in London on which it happened, which may lie before it was recorded. */
	@Column(name = "happened_on")
	private LocalDate happenedOn;

	@Column(name = "recorded_at")
	private Instant recordedAt;

	@Column(name = "recorded_by")
	private String recordedBy;

	protected ClockEvent() {
	}

	ClockEvent(String caseRef, Regime regime, ClockEventKind kind, LocalDate happenedOn, Instant recordedAt,
			String recordedBy) {
		super(UUID.randomUUID());
		this.caseRef = caseRef;
		this.regime = regime;
		this.kind = kind;
		this.happenedOn = happenedOn;
		this.recordedAt = recordedAt;
		this.recordedBy = recordedBy;
	}

	/** The same event on the clock of another leg. */
	ClockEvent on(Regime other) {
		return new ClockEvent(this.caseRef, other, this.kind, this.happenedOn, this.recordedAt, this.recordedBy);
	}

	ClockEventKind kind() {
		return this.kind;
	}

	LocalDate happenedOn() {
		return this.happenedOn;
	}

	Instant recordedAt() {
		return this.recordedAt;
	}

	String recordedBy() {
		return this.recordedBy;
	}

}
