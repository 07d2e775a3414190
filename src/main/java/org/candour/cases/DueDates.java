package org.candour.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.candour.deadlines.ServicePeriod;
import org.candour.deadlines.Step;
import org.candour.deadlines.WorkingDays;

/** How the dates of a case follow from what happened, step by step with the rules. */
@Component
public class DueDates {

	private final RequestClock requests;

	private final CaseClock clock;

	private final WorkingDays calendar;

	DueDates(RequestClock requests, CaseClock clock, WorkingDays calendar) {
		this.requests = requests;
		this.clock = clock;
		this.calendar = calendar;
	}

	/** A date for each leg of a rights request, one for a disclosure; none for others. */
	@Transactional(readOnly = true)
	public List<DueDate> of(CaseFile file) {
		Stream<DueDate> legs = this.requests.readings(file.reference())
			.stream()
			.map((leg) -> new DueDate(leg.regime().name(), leg.dueOn(), leg.pausedSince() != null, leg.derivation()));
		Stream<DueDate> service = this.clock.serviceFacts(file.reference())
			.map((facts) -> new ServicePeriod(this.calendar).reckon(facts))
			.map((reckoned) -> new DueDate(null, reckoned.due(), reckoned.provisional(), reckoned.derivation()))
			.stream();
		return Stream.concat(legs, service).toList();
	}

	/**
	 * A date and where it comes from.
	 *
	 * @param regime of a leg of a rights request, or null for a service level
	 * @param due last day to answer, Europe/London
	 * @param provisional whether an answer is awaited that may move it
	 */
	public record DueDate(String regime, LocalDate due, boolean provisional, List<Step> derivation) {
	}

}
