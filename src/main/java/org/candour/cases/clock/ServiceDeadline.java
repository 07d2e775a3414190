package org.candour.cases.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.candour.deadlines.Pause;
import org.candour.deadlines.Reckoning;
import org.candour.deadlines.ServiceFacts;
import org.candour.deadlines.ServicePeriod;
import org.candour.deadlines.WorkingDays;

import org.springframework.data.domain.Persistable;

/**
 * The clock of a request that the council has agreed to answer within some working days,
 * or that is due on a day which an order, notice or agreement sets; what it keeps is
 * reckoned by the pure clock. Working days do not count while the request lies with the
 * requester; a set day stays where it is.
 */
@Entity
@Table(name = "case_clock")
class ServiceDeadline implements Persistable<String> {

	static final ZoneId LONDON = ZoneId.of("Europe/London");

	/** Per cent of the service days after which the case is warned about. */
	private static final int WARN_AT = 75;

	@Id
	@Column(name = "case_ref")
	private String caseRef;

	@Column(name = "started_at")
	private Instant startedAt;

	@Column(name = "service_days")
	private int serviceDays;

	/** The day that an order, notice or agreement sets, or null. */
	@Column(name = "stated_on")
	private LocalDate statedOn;

	@Column(name = "stopped_at")
	private Instant stoppedAt;

	@Column(name = "stopped_reason")
	private String stoppedReason;

	@ElementCollection
	@CollectionTable(name = "case_pause", joinColumns = @JoinColumn(name = "case_ref"))
	@OrderColumn(name = "number")
	private List<ServicePause> pauses = new ArrayList<>();

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

	protected ServiceDeadline() {
	}

	ServiceDeadline(String caseRef, Instant startedAt, int serviceDays, WorkingDays calendar) {
		this.caseRef = caseRef;
		this.startedAt = startedAt;
		this.serviceDays = serviceDays;
		reckon(calendar);
	}

	ServiceDeadline(String caseRef, Instant startedAt, LocalDate statedOn, WorkingDays calendar) {
		this.caseRef = caseRef;
		this.startedAt = startedAt;
		state(statedOn, calendar);
	}

	/** From now on the answer is due on a day that somebody else set. */
	final void state(LocalDate day, WorkingDays calendar) {
		this.statedOn = day;
		reckon(calendar);
	}

	/**
	 * Stops the clock. While it stands, dates assume that the requester takes all the
	 * days allowed, so that nothing falls due in the meantime.
	 */
	void stop(String reason, Instant at, WorkingDays calendar) {
		if (this.stoppedAt == null) {
			this.stoppedAt = at;
			this.stoppedReason = reason;
			reckon(calendar);
		}
	}

	void resume(Instant at, WorkingDays calendar) {
		if (this.stoppedAt != null) {
			this.pauses.add(new ServicePause(this.stoppedAt, at));
			this.stoppedAt = null;
			this.stoppedReason = null;
			reckon(calendar);
		}
	}

	/** Agrees on another number of working days, from the same start. */
	void agree(int days, WorkingDays calendar) {
		this.serviceDays = days;
		reckon(calendar);
	}

	void tellOn(LocalDate day) {
		this.tellOn = day;
	}

	/** What the clock is reckoned from. */
	ServiceFacts facts() {
		List<Pause> all = new ArrayList<>();
		this.pauses.forEach((pause) -> all.add(new Pause(day(pause.stoppedAt()), day(pause.resumedAt()))));
		if (this.stoppedAt != null) {
			all.add(new Pause(day(this.stoppedAt), null));
		}
		return new ServiceFacts(day(this.startedAt), this.serviceDays, all, CaseDeadlines.DAYS_TO_COMPLETE,
				this.statedOn);
	}

	/** Writes the dates that the facts give by a calendar. */
	void reckon(WorkingDays calendar) {
		Dates dates = datesBy(calendar);
		this.dueOn = dates.dueOn();
		this.warningOn = dates.warningOn();
		this.excludedDays = dates.excludedDays();
	}

	Dates datesBy(WorkingDays calendar) {
		Reckoning reckoning = new ServicePeriod(calendar).reckon(facts());
		return new Dates(reckoning.due(),
				reckoning.warnings()
					.stream()
					.filter((warning) -> warning.percent() == WARN_AT)
					.findFirst()
					.orElseThrow()
					.on(),
				reckoning.excludedDays());
	}

	/** What the facts give. */
	record Dates(LocalDate dueOn, LocalDate warningOn, int excludedDays) {
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

	/**
	 * A stated day waits for nobody, and a request that was late went back for nothing.
	 */
	boolean provisional() {
		return stopped() && this.statedOn == null && !day(this.stoppedAt).isAfter(this.dueOn);
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
