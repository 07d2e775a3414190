package org.candour.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.candour.deadlines.WorkingDays;
import org.springframework.data.domain.Persistable;

/**
 * The clock of a request that the council has agreed, not been ordered, to answer within
 * some working days. It stands still while the request lies with the requester.
 */
@Entity
@Table(name = "case_clock")
class ServiceClock implements Persistable<String> {

	static final ZoneId LONDON = ZoneId.of("Europe/London");

	/** Share of the service days after which the case is warned about. */
	private static final double WARN_AT = 0.75;

	@Id
	@Column(name = "case_ref")
	private String caseRef;

	@Column(name = "started_at")
	private Instant startedAt;

	@Column(name = "service_days")
	private int serviceDays;

	@Column(name = "stopped_at")
	private Instant stoppedAt;

	@Column(name = "stopped_reason")
	private String stoppedReason;

	@Column(name = "excluded_days")
	private int excludedDays;

	@Column(name = "due_on")
	private LocalDate dueOn;

	@Column(name = "warning_on")
	private LocalDate warningOn;

	@Column(name = "tell_on")
	private LocalDate tellOn;

	@Version
	private Long version;

	protected ServiceClock() {
	}

	ServiceClock(String caseRef, Instant startedAt, int serviceDays, WorkingDays calendar) {
		this.caseRef = caseRef;
		this.startedAt = startedAt;
		this.serviceDays = serviceDays;
		reckon(calendar, 0);
	}

	/**
	 * Stops the clock. While it stands, dates assume that the requester takes all the
	 * days allowed, so that nothing falls due in the meantime.
	 */
	void stop(String reason, Instant at, int daysAllowed, WorkingDays calendar) {
		if (this.stoppedAt == null) {
			this.stoppedAt = at;
			this.stoppedReason = reason;
			reckon(calendar, daysAllowed);
		}
	}

	void resume(Instant at, WorkingDays calendar) {
		if (this.stoppedAt != null) {
			this.excludedDays += calendar.between(day(this.stoppedAt), day(at));
			this.stoppedAt = null;
			this.stoppedReason = null;
			reckon(calendar, 0);
		}
	}

	void tellOn(LocalDate day) {
		this.tellOn = day;
	}

	private void reckon(WorkingDays calendar, int provisionalDays) {
		int shift = this.excludedDays + provisionalDays;
		LocalDate start = day(this.startedAt);
		this.dueOn = calendar.plus(start, this.serviceDays + shift);
		this.warningOn = calendar.plus(start, (int) (this.serviceDays * WARN_AT) + shift);
	}

	private static LocalDate day(Instant instant) {
		return instant.atZone(LONDON).toLocalDate();
	}

	Instant startedAt() {
		return this.startedAt;
	}

	int serviceDays() {
		return this.serviceDays;
	}

	int excludedDays() {
		return this.excludedDays;
	}

	boolean stopped() {
		return this.stoppedAt != null;
	}

	Instant stoppedAt() {
		return this.stoppedAt;
	}

	LocalDate dueOn() {
		return this.dueOn;
	}

	LocalDate warningOn() {
		return this.warningOn;
	}

	LocalDate tellOn() {
		return this.tellOn;
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
