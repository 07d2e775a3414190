package org.candour.cases.clock;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.candour.deadlines.Reckoning;
import org.candour.deadlines.Warning;
import org.candour.law.Regime;

import org.springframework.data.domain.Persistable;

/**
 * The dates of one leg of a rights request, for queries and timers. They are derived from
 * the leg's events and never entered.
 */
@Entity
@Table(name = "case_statutory_clock")
@IdClass(LegDeadline.Key.class)
class LegDeadline implements Persistable<LegDeadline.Key> {

	@Id
	@Column(name = "case_ref")
	private String caseRef;

	@Id
	@Enumerated(EnumType.STRING)
	private Regime regime;

	@Column(name = "right_code")
	private String right;

	@Column(name = "received_on")
	private LocalDate receivedOn;

	@Column(name = "due_on")
	private LocalDate dueOn;

	@Column(name = "notice_by")
	private LocalDate noticeBy;

	@Column(name = "target_on")
	private LocalDate targetOn;

	@Column(name = "half_on")
	private LocalDate halfOn;

	@Column(name = "warning_on")
	private LocalDate warningOn;

	@Column(name = "late_warning_on")
	private LocalDate lateWarningOn;

	@Column(name = "excluded_days")
	private int excludedDays;

	@Column(name = "paused_since")
	private LocalDate pausedSince;

	private boolean extended;

	@Column(name = "calendar_version")
	private String calendarVersion;

	@Version
	private Long version;

	protected LegDeadline() {
	}

	LegDeadline(String caseRef, Regime regime, String right) {
		this.caseRef = caseRef;
		this.regime = regime;
		this.right = right;
	}

	/** Takes over what follows from the events. */
	void follow(LegHistory history, Reckoning reckoning) {
		this.receivedOn = history.first(ClockEventKind.RECEIVED).orElseThrow();
		this.dueOn = reckoning.due();
		this.noticeBy = reckoning.noticeBy();
		this.targetOn = reckoning.target();
		this.halfOn = warning(reckoning.warnings(), 50);
		this.warningOn = warning(reckoning.warnings(), 75);
		this.lateWarningOn = warning(reckoning.warnings(), 90);
		this.excludedDays = reckoning.excludedDays();
		this.pausedSince = reckoning.pausedSince();
		this.extended = history.latest(ClockEventKind.EXTENDED).isPresent();
		this.calendarVersion = reckoning.calendarVersion();
	}

	/** Which dates here another reckoning of the same events gives differently. */
	List<MovedDate> movedBy(Reckoning reckoning) {
		return Stream.of(new MovedDate(this.caseRef, CalendarDependentDate.DUE, this.dueOn, reckoning.due()),
				new MovedDate(this.caseRef, CalendarDependentDate.EXTENSION_NOTICE, this.noticeBy,
						reckoning.noticeBy()),
				new MovedDate(this.caseRef, CalendarDependentDate.TARGET, this.targetOn, reckoning.target()),
				new MovedDate(this.caseRef, CalendarDependentDate.WARNING, this.halfOn,
						warning(reckoning.warnings(), 50)),
				new MovedDate(this.caseRef, CalendarDependentDate.WARNING, this.warningOn,
						warning(reckoning.warnings(), 75)),
				new MovedDate(this.caseRef, CalendarDependentDate.WARNING, this.lateWarningOn,
						warning(reckoning.warnings(), 90)))
			.filter(MovedDate::moves)
			.toList();
	}

	private static LocalDate warning(List<Warning> warnings, int percent) {
		return warnings.stream()
			.filter((warning) -> warning.percent() == percent)
			.map(Warning::on)
			.findFirst()
			.orElse(null);
	}

	String caseRef() {
		return this.caseRef;
	}

	Regime regime() {
		return this.regime;
	}

	String right() {
		return this.right;
	}

	LocalDate receivedOn() {
		return this.receivedOn;
	}

	LocalDate dueOn() {
		return this.dueOn;
	}

	LocalDate noticeBy() {
		return this.noticeBy;
	}

	LocalDate targetOn() {
		return this.targetOn;
	}

	LocalDate halfOn() {
		return this.halfOn;
	}

	LocalDate warningOn() {
		return this.warningOn;
	}

	LocalDate lateWarningOn() {
		return this.lateWarningOn;
	}

	int excludedDays() {
		return this.excludedDays;
	}

	LocalDate pausedSince() {
		return this.pausedSince;
	}

	boolean extended() {
		return this.extended;
	}

	@Override
	public Key getId() {
		return new Key(this.caseRef, this.regime);
	}

	@Override
	public boolean isNew() {
		return this.version == null;
	}

	/** A leg of a case. */
	static class Key implements Serializable {

		private String caseRef;

		private Regime regime;

		protected Key() {
		}

		Key(String caseRef, Regime regime) {
			this.caseRef = caseRef;
			this.regime = regime;
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Key key && key.caseRef.equals(this.caseRef) && key.regime == this.regime;
		}

		@Override
		public int hashCode() {
			return this.caseRef.hashCode() + this.regime.hashCode();
		}

	}

}
