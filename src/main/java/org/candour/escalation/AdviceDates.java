package org.candour.escalation;

import java.util.List;

import org.candour.cases.clock.CalendarDependentDate;
import org.candour.cases.clock.CalendarDependentDates;
import org.candour.cases.clock.MovedDate;
import org.candour.deadlines.Calendars;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The days on which the officer's advice is due, where working days count. */
@Component
class AdviceDates implements CalendarDependentDates {

	private final AdviceRecords records;

	AdviceDates(AdviceRecords records) {
		this.records = records;
	}

	@Override
	@Transactional(readOnly = true)
	public List<MovedDate> movedBy(Calendars calendars) {
		return this.records.findAwaitedInDays()
			.stream()
			.map((record) -> new MovedDate(record.caseRef(), CalendarDependentDate.ADVICE, record.dueOn(),
					record.dueOn(calendars.england())))
			.filter(MovedDate::moves)
			.toList();
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void reckonAgain(String caseRef, Calendars calendars) {
		this.records.findByCaseRefAndAdviceIsNullAndWorkingDaysIsNotNull(caseRef).forEach((record) -> {
			record.follow(record.dueOn(calendars.england()));
			this.records.save(record);
		});
	}

}
