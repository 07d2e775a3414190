package org.candour.cases.clock;

import java.util.List;

import org.candour.deadlines.Calendars;
import org.candour.deadlines.StatutoryClock;
import org.candour.law.LawCatalogue;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The dates of rights requests, which the law sets. */
@Component
class LegDates implements CalendarDependentDates {

	private final LegDeadlines legs;

	private final StatutoryDates statutory;

	private final LawCatalogue law;

	LegDates(LegDeadlines legs, StatutoryDates statutory, LawCatalogue law) {
		this.legs = legs;
		this.statutory = statutory;
		this.law = law;
	}

	@Override
	@Transactional(readOnly = true)
	public List<MovedDate> movedBy(Calendars calendars) {
		StatutoryClock clock = new StatutoryClock(this.law, calendars.england());
		return this.legs.findOfOpenCases()
			.stream()
			.flatMap((leg) -> leg.movedBy(clock.reckon(this.statutory.history(leg).facts())).stream())
			.toList();
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void reckonAgain(String caseRef, Calendars calendars) {
		StatutoryClock clock = new StatutoryClock(this.law, calendars.england());
		for (LegDeadline leg : this.statutory.of(caseRef)) {
			LegHistory history = this.statutory.history(leg);
			leg.follow(history, clock.reckon(history.facts()));
			this.legs.save(leg);
		}
	}

}
