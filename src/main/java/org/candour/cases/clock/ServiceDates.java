package org.candour.cases.clock;

import java.util.List;
import java.util.stream.Stream;

import org.candour.cases.CaseNotFound;
import org.candour.deadlines.Calendars;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The dates of requests that the council answers within a service level. */
@Component
class ServiceDates implements CalendarDependentDates {

	private final ServiceDeadlines clocks;

	ServiceDates(ServiceDeadlines clocks) {
		this.clocks = clocks;
	}

	@Override
	@Transactional(readOnly = true)
	public List<MovedDate> movedBy(Calendars calendars) {
		return this.clocks.findOfOpenCases().stream().flatMap((clock) -> moved(clock, calendars)).toList();
	}

	private static Stream<MovedDate> moved(ServiceDeadline clock, Calendars calendars) {
		ServiceDeadline.Dates after = clock.datesBy(calendars.england());
		return Stream
			.of(new MovedDate(clock.getId(), CalendarDependentDate.DUE, clock.dueOn(), after.dueOn()),
					new MovedDate(clock.getId(), CalendarDependentDate.WARNING, clock.warningOn(), after.warningOn()))
			.filter(MovedDate::moves);
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void reckonAgain(String caseRef, Calendars calendars) {
		ServiceDeadline clock = this.clocks.findById(caseRef).orElseThrow(CaseNotFound::new);
		clock.reckon(calendars.england());
		this.clocks.save(clock);
	}

}
