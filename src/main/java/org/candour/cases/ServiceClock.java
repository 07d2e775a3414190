package org.candour.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.candour.deadlines.DisclosureClock;
import org.candour.deadlines.ServiceDates;
import org.springframework.data.domain.Persistable;

/**
 * The clock of a request that the council has agreed, not been ordered, to answer within
 * some working days; what it keeps is reckoned by the pure clock. It stands still while
 * the request lies with the requester.
 */
@Entity
@Table(name = "case_clock")
class ServiceClock implements Persistable<String> {

	static final ZoneId LONDON = ZoneId.of("Europe/London");

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

	ServiceClock(String caseRef, Instant startedAt, int serviceDays, DisclosureClock pure) {
		this.caseRef = caseRef;
		this.startedAt = startedAt;
		this.serviceDays = serviceDays;
		reckon(pure, 0);
	}

	/**
	 * Stops the clock. While it stands, dates assume that the requester takes all the
	 * days allowed, so that nothing falls due in the meantime.
	 */
	void stop(String reason, Instant at, int daysAllowed, DisclosureClock pure) {
		if (this.stoppedAt == null) {
			this.stoppedAt = at;
			this.stoppedReason = reason;
			reckon(pure, daysAllowed);
		}
	}

	void resume(Instant at, DisclosureClock pure) {
		if (this.stoppedAt != null) {
			this.excludedDays += pure.workingDays(day(this.stoppedAt), day(at));
			this.stoppedAt = null;
			this.stoppedReason = null;
			reckon(pure, 0);
		}
	}

	void tellOn(LocalDate day) {
		this.tellOn = day;
	}

	private void reckon(DisclosureClock pure, int provisionalDays) {
		ServiceDates dates = pure.within(day(this.startedAt), this.serviceDays, this.excludedDays + provisionalDays);
		this.dueOn = dates.due();
		this.warningOn = dates.warning();
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
