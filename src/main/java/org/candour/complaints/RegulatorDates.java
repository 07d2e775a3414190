package org.candour.complaints;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.candour.cases.clock.DerivedDates;
import org.candour.cases.clock.DueDates.DueDate;
import org.candour.cases.clock.Duty;
import org.candour.deadlines.Step;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** By when the regulator is answered: on the day that its letter states. */
@Component
class RegulatorDates implements DerivedDates {

	private static final String RULE = "R-REGULATOR";

	private final RegulatorCases cases;

	RegulatorDates(RegulatorCases cases) {
		this.cases = cases;
	}

	@Override
	@Transactional(readOnly = true)
	public Stream<DueDate> of(String caseRef) {
		return this.cases.findById(caseRef)
			.stream()
			.filter((regulatorCase) -> regulatorCase.dueOn() != null)
			.map((regulatorCase) -> new DueDate("Reply to the regulator", null, regulatorCase.dueOn(), false,
					List.of(stated(regulatorCase.dueOn()))));
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Duty> duty(String caseRef) {
		return this.cases.findById(caseRef)
			.map((found) -> (found.repliedOn() == null) ? Duty.until(found.dueOn()) : Duty.DONE);
	}

	private static Step stated(LocalDate day) {
		return new Step(1, RULE, "The regulator's letter states the day.", day);
	}

}
