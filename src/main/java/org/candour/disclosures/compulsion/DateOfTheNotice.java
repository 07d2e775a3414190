package org.candour.disclosures.compulsion;

import java.time.LocalDate;
import java.util.Set;

import org.candour.cases.clock.CaseDeadlines;
import org.candour.cases.steps.StepCompleted;
import org.candour.cases.steps.StepSubmission;
import org.candour.disclosures.DisclosureRequest;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Once somebody has read an order or notice, its own dates count, not those of the form
 * that came with it.
 */
@Component
class DateOfTheNotice {

	private static final Set<String> READINGS = Set.of("check-order", "check-notice");

	private final CompelledCase compelled;

	private final CaseDeadlines clock;

	DateOfTheNotice(CompelledCase compelled, CaseDeadlines clock) {
		this.compelled = compelled;
		this.clock = clock;
	}

	@EventListener
	void on(StepCompleted completed) {
		StepSubmission read = completed.submission();
		if (!READINGS.contains(read.step())) {
			return;
		}
		DisclosureRequest request = this.compelled.request(read.caseRef());
		NoticeFacts facts = new NoticeFacts(request.receivedOn(), read.day("givenOn").orElse(null),
				read.day("answerBy").orElse(null), null);
		boolean stated = facts.answerBy() != null || this.compelled.gateway(request).time().daysIfNoDate() != null;
		LocalDate due = this.compelled.findings(request, facts).due();
		if (stated && due != null && !due.equals(this.clock.dueOn(read.caseRef()))) {
			this.clock.state(read.caseRef(), due);
		}
	}

}
