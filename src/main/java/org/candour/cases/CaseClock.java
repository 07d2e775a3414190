package org.candour.cases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.deadlines.DisclosureClock;
import org.candour.deadlines.WorkingDays;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clock of each case, and the face of time to the processes. Days are days in
 * Europe/London; a date falls due at the end of its day. Every change of the clock is
 * audited with its inputs.
 */
@Component("clock")
public class CaseClock {

	/** Working days a requester has to complete a returned request. */
	public static final int DAYS_TO_COMPLETE = 10;

	private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

	private static final int MONTHS_UNTIL_TELLING = 6;

	private final ServiceClocks clocks;

	private final StatutoryDates statutory;

	private final DisclosureClock pure;

	private final WorkingDays calendar;

	private final Workflow workflow;

	private final AuditTrail audit;

	private final Clock time;

	private final CollectionExpiry collections;

	CaseClock(ServiceClocks clocks, StatutoryDates statutory, DisclosureClock pure, WorkingDays calendar,
			@Lazy Workflow workflow, AuditTrail audit, Clock time, @Lazy CollectionExpiry collections) {
		this.clocks = clocks;
		this.statutory = statutory;
		this.pure = pure;
		this.calendar = calendar;
		this.workflow = workflow;
		this.audit = audit;
		this.time = time;
		this.collections = collections;
	}

	void start(String caseRef, Instant receivedAt, Term term) {
		if (term instanceof Term.Statutory statutory) {
			this.statutory.start(caseRef, statutory, receivedAt);
		}
		else if (term instanceof Term.Service service) {
			changed(new ServiceClock(caseRef, receivedAt, service.workingDays(), this.pure), "STARTED");
		}
	}

	/** Stops the clock while the request lies with the requester. */
	@Transactional
	public void stop(String caseRef, String reason) {
		ServiceClock clock = of(caseRef);
		clock.stop(reason, this.time.instant(), DAYS_TO_COMPLETE, this.pure);
		changed(clock, "STOPPED");
		this.workflow.moveTimers(caseRef);
	}

	@Transactional
	public void resume(String caseRef) {
		ServiceClock clock = of(caseRef);
		clock.resume(this.time.instant(), this.pure);
		changed(clock, "RESUMED");
		this.workflow.moveTimers(caseRef);
	}

	/** Sets the day on which it is looked at again whether the subject can be told. */
	@Transactional
	public void tellOn(String caseRef, LocalDate day) {
		ServiceClock clock = of(caseRef);
		clock.tellOn(day);
		this.clocks.save(clock);
	}

	public ClockReading reading(String caseRef) {
		ServiceClock clock = of(caseRef);
		return new ClockReading(clock.startedAt(), clock.serviceDays(), clock.excludedDays(), clock.dueOn(),
				clock.warningOn(), clock.stoppedAt());
	}

	/** End of the day on which the case should be answered. */
	public Date dueDate(String caseRef) {
		return endOf(dueOn(caseRef));
	}

	/** The last day to answer in time; of two legs the earlier one. */
	public LocalDate dueOn(String caseRef) {
		return earliest(caseRef, LegClock::dueOn).orElseGet(() -> of(caseRef).dueOn());
	}

	/** End of the day on which a warning is due. */
	public Date warningAt(String caseRef) {
		return endOf(earliest(caseRef, LegClock::warningOn).orElseGet(() -> of(caseRef).warningOn()));
	}

	/**
	 * The day to look again at telling the subject; six months ahead unless one was set.
	 */
	public Date tellOn(String caseRef) {
		LocalDate day = of(caseRef).tellOn();
		return endOf((day != null) ? day : today().plusMonths(MONTHS_UNTIL_TELLING));
	}

	/** When the case's answer can no longer be collected. */
	public Date collectionExpiry(String caseRef) {
		return Date.from(this.collections.of(caseRef));
	}

	/** End of the working day so many working days from today. */
	public Date workingDays(int days) {
		return endOf(this.calendar.plus(today(), days));
	}

	/** So many clock hours from now. */
	public Date hours(int hours) {
		return Date.from(this.time.instant().plus(Duration.ofHours(hours)));
	}

	private Optional<LocalDate> earliest(String caseRef, Function<LegClock, LocalDate> date) {
		return this.statutory.of(caseRef).stream().map(date).filter(Objects::nonNull).min(Comparator.naturalOrder());
	}

	private ServiceClock of(String caseRef) {
		return this.clocks.findById(caseRef).orElseThrow(CaseNotFound::new);
	}

	private void changed(ServiceClock clock, String what) {
		this.clocks.save(clock);
		this.audit.record(AuditAction.CLOCK_CHANGED, clock.getId(),
				Map.of("change", what, "started", clock.startedAt().toString(), "service-days",
						Integer.toString(clock.serviceDays()), "excluded-days", Integer.toString(clock.excludedDays()),
						"due", clock.dueOn().toString()));
	}

	private LocalDate today() {
		return this.time.instant().atZone(ServiceClock.LONDON).toLocalDate();
	}

	private static Date endOf(LocalDate day) {
		return Date.from(day.atTime(END_OF_DAY).atZone(ServiceClock.LONDON).toInstant());
	}

}
