package org.candour.disclosures;

import org.candour.cases.CaseClock;
import org.candour.cases.StepCompleted;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts the day on which telling the subject is looked at again on the case's clock. */
@Component
class TellingDate {

	private final CaseClock clock;

	TellingDate(CaseClock clock) {
		this.clock = clock;
	}

	@EventListener
	void on(StepCompleted completed) {
		completed.submission()
			.day("tellOn")
			.ifPresent((day) -> this.clock.tellOn(completed.submission().caseRef(), day));
	}

}
