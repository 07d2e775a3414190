package org.candour.cases.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.candour.cases.CaseFile;
import org.candour.deadlines.ServicePeriod;
import org.candour.deadlines.Step;
import org.candour.deadlines.WorkingDays;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the dates of a case follow from what happened, step by step with the rules. */
@Component
public class DueDates {

	private final RightsClock requests;

	private final CaseDeadlines clock;

	private final WorkingDays calendar;

	private final List<DerivedDates> others;

	DueDates(RightsClock requests, CaseDeadlines clock, WorkingDays calendar, List<DerivedDates> others) {
		this.requests = requests;
		this.clock = clock;
		this.calendar = calendar;
		this.others = others;
	}

	/**
	 * A date for each leg of a rights request, one for a disclosure, and what complaints,
	 * breaches and cases of the regulator have.
	 */
	@Transactional(readOnly = true)
	public List<DueDate> of(CaseFile file) {
		List<DueDate> own = this.others.stream().flatMap((kind) -> kind.of(file.reference())).toList();
		return own.isEmpty() ? Stream.concat(legs(file.reference()), service(file.reference())).toList() : own;
	}

	private Stream<DueDate> legs(String caseRef) {
		return this.requests.readings(caseRef)
			.stream()
			.map((leg) -> new DueDate("Answer", leg.regime().name(), leg.dueOn(), leg.pausedSince() != null,
					leg.derivation()));
	}

	private Stream<DueDate> service(String caseRef) {
		return this.clock.serviceFacts(caseRef)
			.map((facts) -> new ServicePeriod(this.calendar).reckon(facts))
			.map((reckoned) -> new DueDate("Answer", null, reckoned.due(), reckoned.provisional(),
					reckoned.derivation()))
			.stream();
	}

	/**
	 * A date and where it comes from.
	 *
	 * @param what what is due
	 * @param regime of a leg of a rights request, or null
	 * @param due last day, Europe/London
	 * @param provisional whether an answer is awaited that may move it
	 */
	public record DueDate(String what, String regime, LocalDate due, boolean provisional, List<Step> derivation) {
	}

}
