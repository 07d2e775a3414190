package org.candour.breaches;

import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

import org.candour.cases.clock.DerivedDates;
import org.candour.cases.clock.DueDates.DueDate;
import org.candour.cases.clock.Duty;
import org.candour.deadlines.BreachClock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** By when a breach has to be reported, and why (DL-10). */
@Component
class BreachDates implements DerivedDates {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final BreachLog breaches;

	BreachDates(BreachLog breaches) {
		this.breaches = breaches;
	}

	@Override
	@Transactional(readOnly = true)
	public Stream<DueDate> of(String caseRef) {
		return this.breaches.findById(caseRef)
			.stream()
			.map((breach) -> new DueDate("Report to the regulator", null,
					breach.reportBy().atZone(LONDON).toLocalDate(), false, BreachClock.derivation(breach.awareAt())));
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Duty> duty(String caseRef) {
		return this.breaches.findById(caseRef)
			.map((breach) -> new Duty((breach.reportedAt() == null) ? breach.reportBy() : null));
	}

}
