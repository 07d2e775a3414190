package org.candour.disclosures.compulsion;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;

import org.candour.cases.clock.CaseDeadlines;
import org.candour.deadlines.WorkingDays;

import org.springframework.stereotype.Component;

/**
 * When something has to be done about an order or notice. Days are days in Europe/London.
 */
@Component
public class CompulsionDates {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final LocalTime START_OF_WORK = LocalTime.of(8, 0);

	private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

	private final CompelledCase compelled;

	private final CaseDeadlines clock;

	private final WorkingDays calendar;

	CompulsionDates(CompelledCase compelled, CaseDeadlines clock, WorkingDays calendar) {
		this.compelled = compelled;
		this.clock = clock;
		this.calendar = calendar;
	}

	/** The day of service, weekends included; a warrant within the hour. */
	public Date legalDue(String caseRef) {
		boolean warrant = this.compelled.request(caseRef).gateway().equals(OrderStepRules.WARRANT);
		return warrant ? this.clock.hours(1) : this.clock.days(0);
	}

	/** The morning of the last working day before the date. */
	public Date lastCall(String caseRef) {
		return at(lastWorkingDay(caseRef), START_OF_WORK);
	}

	/** End of the last working day before the date. */
	public Date applyBy(String caseRef) {
		return at(lastWorkingDay(caseRef), END_OF_DAY);
	}

	/** End of the last day for a review or an appeal; without one, of the date itself. */
	public Date remedyBy(String caseRef) {
		LocalDate last = this.compelled.findings(this.compelled.request(caseRef)).remedyBy();
		return (last != null) ? at(last, END_OF_DAY) : this.clock.dueDate(caseRef);
	}

	private LocalDate lastWorkingDay(String caseRef) {
		LocalDate day = this.clock.dueOn(caseRef).minusDays(1);
		while (!this.calendar.isWorkingDay(day)) {
			day = day.minusDays(1);
		}
		return day;
	}

	private static Date at(LocalDate day, LocalTime time) {
		return Date.from(day.atTime(time).atZone(LONDON).toInstant());
	}

}
