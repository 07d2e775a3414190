package org.candour.cases.steps;

import java.util.List;
import java.util.stream.Stream;

import org.candour.cases.clock.Reminders;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The searches of a case in the services, for the processes of every kind of case. */
@Component("searches")
public class SearchExpressions {

	private final StepHistory steps;

	private final Reminders reminders;

	SearchExpressions(StepHistory steps, Reminders reminders) {
		this.steps = steps;
		this.reminders = reminders;
	}

	/** Whether any service found something in the latest search. */
	@Transactional(readOnly = true)
	public boolean anythingHeld(String caseRef) {
		return found(caseRef).findAny().isPresent();
	}

	/** Codes of the services that found something in the latest search. */
	@Transactional(readOnly = true)
	public List<String> holders(String caseRef) {
		return found(caseRef).flatMap((result) -> result.code("service").stream()).distinct().sorted().toList();
	}

	private Stream<DoneStep> found(String caseRef) {
		DoneStep search = this.steps.latest(caseRef, SearchStepRules.CHOOSE).orElseThrow();
		return this.steps.all(caseRef, SearchStepRules.SEARCH)
			.stream()
			.filter((result) -> !result.at().isBefore(search.at()))
			.filter((result) -> result.code("searchResult").filter("FOUND"::equals).isPresent());
	}

	/** Reminds a service that its search is late. */
	@Transactional
	public void chase(String caseRef, String service) {
		this.reminders.searchDue(caseRef, service);
	}

}
