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
class ServiceDates implements KeptDates {

	private final ServiceClocks clocks;

	ServiceDates(ServiceClocks clocks) {
		this.clocks = clocks;
	}

	@Override
	@Transactional(readOnly = true)
	public List<MovedDate> movedBy(Calendars calendars) {
		return this.clocks.findOfOpenCases().stream().flatMap((clock) -> moved(clock, calendars)).toList();
	}

	private static Stream<MovedDate> moved(ServiceClock clock, Calendars calendars) {
		ServiceClock.Dates after = clock.datesBy(calendars.england());
		return Stream
			.of(new MovedDate(clock.getId(), KeptDate.DUE, clock.dueOn(), after.dueOn()),
					new MovedDate(clock.getId(), KeptDate.WARNING, clock.warningOn(), after.warningOn()))
			.filter(MovedDate::moves);
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void reckonAgain(String caseRef, Calendars calendars) {
		ServiceClock clock = this.clocks.findById(caseRef).orElseThrow(CaseNotFound::new);
		clock.reckon(calendars.england());
		this.clocks.save(clock);
	}

}
