package org.candour.cases.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;

import org.candour.cases.CaseFiles;
import org.candour.deadlines.WorkingDays;

import org.springframework.stereotype.Component;

/** When somebody is warned about a rights request, and what the moment then means. */
@Component
class RequestAlarms {

	/** State of a case whose answer has gone out. */
	private static final String ANSWERED = "ANSWERED";

	/** Working days before the last day for a notice of extension. */
	private static final int DAYS_TO_EXTEND = 5;

	private final RightsClock requests;

	private final CaseFiles cases;

	private final Reminders reminders;

	private final WorkingDays calendar;

	private final Clock time;

	RequestAlarms(RightsClock requests, CaseFiles cases, Reminders reminders, WorkingDays calendar, Clock time) {
		this.requests = requests;
		this.cases = cases;
		this.reminders = reminders;
		this.calendar = calendar;
		this.time = time;
	}

	/** The next day at whose end somebody is warned; none once the date is missed. */
	Optional<LocalDate> next(String caseRef) {
		Instant now = this.time.instant();
		return this.requests.alarms(caseRef).stream().filter((day) -> end(day).isAfter(now)).findFirst();
	}

	/** What the moment means; see {@link CaseDeadlines#alarm}. */
	String meaning(String caseRef) {
		if (this.cases.findById(caseRef).filter((file) -> file.closed() || file.state().equals(ANSWERED)).isPresent()) {
			return ANSWERED;
		}
		Instant now = this.time.instant();
		NavigableSet<LocalDate> alarms = this.requests.alarms(caseRef);
		if (!alarms.isEmpty() && !end(alarms.last()).isAfter(now)) {
			return "OVERDUE";
		}
		Instant warned = this.reminders.last(caseRef, Reminder.Kind.ANSWER_DUE).orElse(Instant.MIN);
		boolean due = alarms.stream()
			.map(RequestAlarms::end)
			.anyMatch((end) -> end.isAfter(warned) && !end.isAfter(now));
		return due ? "WARN" : "NONE";
	}

	/**
	 * The day on which it is asked whether more time is needed; none if there is none.
	 */
	Optional<LocalDate> extensionCheck(String caseRef) {
		return this.requests.noticeBy(caseRef).map(this::beforeNotice);
	}

	private LocalDate beforeNotice(LocalDate notice) {
		LocalDate day = notice;
		while (this.calendar.between(day, notice) < DAYS_TO_EXTEND) {
			day = day.minusDays(1);
		}
		return day;
	}

	private static Instant end(LocalDate day) {
		return CaseDeadlines.endOf(day).toInstant();
	}

}
