package org.candour.cases.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;
import org.candour.cases.Term;
import org.candour.cases.Workflow;
import org.candour.deadlines.ServiceFacts;
import org.candour.deadlines.WorkingDays;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clock of each case, and what process models call of it. Days are days in
 * Europe/London; a date falls due at the end of its day. Every change of the clock is
 * audited with its inputs.
 */
@Component("clock")
public class CaseDeadlines {

	/** Working days a requester has to complete a returned request. */
	public static final int DAYS_TO_COMPLETE = 10;

	private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

	private static final int MONTHS_AHEAD = 6;

	private static final int MONTHS_OF_HOLD = 6;

	private static final int DAYS_TO_SEARCH = 10;

	private static final int WORKING_DAYS_TO_SEARCH = 2;

	private static final int WORKING_DAYS_BETWEEN_CHASERS = 10;

	private static final int YEARS_NOBODY_WATCHES = 10;

	private final ServiceDeadlines clocks;

	private final StatutoryDates statutory;

	private final RightsClock requests;

	private final RequestAlarms alarms;

	private final ReviewDays reviews;

	private final CaseFiles cases;

	private final WorkingDays calendar;

	private final Workflow workflow;

	private final AuditTrail audit;

	private final Clock time;

	private final CollectionExpiry collections;

	private final PresentMoment present;

	CaseDeadlines(ServiceDeadlines clocks, StatutoryDates statutory, RightsClock requests, RequestAlarms alarms,
			@Lazy ReviewDays reviews, CaseFiles cases, WorkingDays calendar, @Lazy Workflow workflow, AuditTrail audit,
			Clock time, @Lazy CollectionExpiry collections) {
		this.clocks = clocks;
		this.statutory = statutory;
		this.requests = requests;
		this.alarms = alarms;
		this.reviews = reviews;
		this.cases = cases;
		this.calendar = calendar;
		this.workflow = workflow;
		this.audit = audit;
		this.time = time;
		this.collections = collections;
		this.present = new PresentMoment(time);
	}

	public void start(String caseRef, Instant receivedAt, Term term) {
		if (term instanceof Term.Statutory statutory) {
			this.statutory.start(caseRef, statutory, receivedAt);
		}
		else if (term instanceof Term.Service service) {
			changed(new ServiceDeadline(caseRef, receivedAt, service.workingDays(), this.calendar), "STARTED");
		}
		else if (term instanceof Term.Stated stated) {
			changed(new ServiceDeadline(caseRef, receivedAt, stated.on(), this.calendar), "STARTED");
		}
	}

	/** Stops the clock while the request lies with the requester. */
	@Transactional
	public void stop(String caseRef, String reason) {
		ServiceDeadline clock = of(caseRef);
		clock.stop(reason, this.time.instant(), this.calendar);
		changed(clock, "STOPPED");
		this.workflow.moveTimers(caseRef);
	}

	@Transactional
	public void resume(String caseRef) {
		ServiceDeadline clock = of(caseRef);
		clock.resume(this.time.instant(), this.calendar);
		changed(clock, "RESUMED");
		this.workflow.moveTimers(caseRef);
	}

	/** Agrees to another number of working days, counted from the receipt. */
	@Transactional
	public void agree(String caseRef, int workingDays) {
		ServiceDeadline clock = of(caseRef);
		clock.agree(workingDays, this.calendar);
		changed(clock, "GRADED");
	}

	/** Sets the day by which an order, notice or agreement asks for the answer. */
	@Transactional
	public void state(String caseRef, LocalDate day) {
		ServiceDeadline clock = of(caseRef);
		clock.state(day, this.calendar);
		changed(clock, "STATED");
		this.workflow.moveTimers(caseRef);
	}

	/** Sets the day on which it is looked at again whether the subject can be told. */
	@Transactional
	public void tellOn(String caseRef, LocalDate day) {
		ServiceDeadline clock = of(caseRef);
		clock.tellOn(day);
		this.clocks.save(clock);
	}

	public ClockReading reading(String caseRef) {
		ServiceDeadline clock = of(caseRef);
		return new ClockReading(clock.startedAt(), clock.serviceDays(), clock.excludedDays(), clock.dueOn(),
				clock.warningOn(), clock.stoppedAt(), clock.provisional());
	}

	/** End of the day on which the case should be answered. */
	public Date dueDate(String caseRef) {
		return endOf(dueOn(caseRef));
	}

	/** The last day to answer in time; of two legs the earlier one. */
	public LocalDate dueOn(String caseRef) {
		return ofEither(caseRef, ServiceDeadline::dueOn, this.requests::dueOn);
	}

	/** End of the day on which a warning is due. */
	public Date warningAt(String caseRef) {
		return endOf(ofEither(caseRef, ServiceDeadline::warningOn, this.requests::warningOn));
	}

	/**
	 * The day to look again at telling the subject; six months ahead unless one was set.
	 */
	public Date tellOn(String caseRef) {
		LocalDate day = of(caseRef).tellOn();
		return endOf((day != null) ? day : today().plusMonths(MONTHS_AHEAD));
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
		return Date.from(this.present.instant().plus(Duration.ofHours(hours)));
	}

	/**
	 * Reckons periods that run from now as they ran from an earlier moment: for a step
	 * that was begun then.
	 */
	public <T> T asOf(Instant moment, Supplier<T> work) {
		return this.present.asOf(moment, work);
	}

	/** What a case's date is reckoned from; nothing if it has no service level. */
	@Transactional(readOnly = true)
	public Optional<ServiceFacts> serviceFacts(String caseRef) {
		return this.clocks.findById(caseRef).map(ServiceDeadline::facts);
	}

	/** Whether a notice of extension sent today would be in time and lawful. */
	public boolean mayExtend(String caseRef) {
		return this.requests.mayExtend(caseRef);
	}

	/** Extends a rights request; false, and nothing changed, if it is too late. */
	public boolean extend(String caseRef) {
		return this.requests.extend(caseRef);
	}

	/**
	 * End of the next day on which somebody is warned about a rights request; once the
	 * date is missed, ten working days on.
	 */
	public Date nextAlarm(String caseRef) {
		return this.alarms.next(caseRef)
			.map(CaseDeadlines::endOf)
			.orElseGet(() -> workingDays(WORKING_DAYS_BETWEEN_CHASERS));
	}

	/**
	 * What the moment means for a rights request: {@code ANSWERED} once it is answered or
	 * closed; {@code OVERDUE} after the end of the due day; {@code WARN} if a day of
	 * warning has ended since the last warning, however long nobody looked at the clock;
	 * {@code NONE} if the dates have moved meanwhile.
	 */
	public String alarm(String caseRef) {
		return this.alarms.meaning(caseRef);
	}

	/**
	 * When it is asked whether a rights request needs more time; where there is none to
	 * be had, a day on which nobody watches it any more.
	 */
	public Date extensionCheck(String caseRef) {
		return endOf(
				this.alarms.extensionCheck(caseRef).orElseGet(() -> dueOn(caseRef).plusYears(YEARS_NOBODY_WATCHES)));
	}

	/** When a service's search is due. */
	public Date searchDue(String caseRef) {
		return this.requests.keeps(caseRef) ? days(DAYS_TO_SEARCH) : workingDays(WORKING_DAYS_TO_SEARCH);
	}

	/** End of the day so many calendar days from today. */
	public Date days(int days) {
		return endOf(today().plusDays(days));
	}

	/** The day to test a restriction again; six months ahead unless one was set. */
	public Date reviewOn(String caseRef) {
		return endOf(this.reviews.next(caseRef).orElseGet(() -> today().plusMonths(MONTHS_AHEAD)));
	}

	/** Until when a closed request's hold stands: six months. */
	public Date holdUntil(String caseRef) {
		Instant closed = this.cases.findById(caseRef).map(CaseFile::closedAt).orElseGet(this.time::instant);
		return endOf(closed.atZone(ServiceDeadline.LONDON).toLocalDate().plusMonths(MONTHS_OF_HOLD));
	}

	/** The service clock is asked first: it is found by its key, often at hand. */
	private LocalDate ofEither(String caseRef, Function<ServiceDeadline, LocalDate> service,
			Function<String, Optional<LocalDate>> statutory) {
		return this.clocks.findById(caseRef)
			.map(service)
			.or(() -> statutory.apply(caseRef))
			.orElseThrow(CaseNotFound::new);
	}

	private ServiceDeadline of(String caseRef) {
		return this.clocks.findById(caseRef).orElseThrow(CaseNotFound::new);
	}

	private void changed(ServiceDeadline clock, String what) {
		this.clocks.save(clock);
		this.audit.record(AuditAction.CLOCK_CHANGED, clock.getId(),
				Map.of("change", what, "started", clock.startedAt().toString(), "service-days",
						Integer.toString(clock.serviceDays()), "excluded-days", Integer.toString(clock.excludedDays()),
						"due", clock.dueOn().toString()));
	}

	private LocalDate today() {
		return this.present.instant().atZone(ServiceDeadline.LONDON).toLocalDate();
	}

	static Date endOf(LocalDate day) {
		return Date.from(day.atTime(END_OF_DAY).atZone(ServiceDeadline.LONDON).toInstant());
	}

}
