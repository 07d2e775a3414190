package org.candour.disclosures.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.candour.cases.clock.CaseDeadlines;
import org.candour.cases.steps.StepCompleted;
import org.candour.cases.steps.StepContent;
import org.candour.cases.steps.StepSubmission;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.DisclosureRequests;
import org.candour.disclosures.RequestForm;
import org.candour.disclosures.RequestForms;
import org.candour.disclosures.Telling;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts the day on which telling the subject is looked at again on the case's clock: the
 * one that was entered, else the one the body gave, else six months on (section 7.7).
 */
@Component
class TellingDate {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final int MONTHS = 6;

	private final DisclosureRequests requests;

	private final RequestForms forms;

	private final CaseDeadlines clock;

	private final Clock time;

	TellingDate(DisclosureRequests requests, RequestForms forms, CaseDeadlines clock, Clock time) {
		this.requests = requests;
		this.forms = forms;
		this.clock = clock;
		this.time = time;
	}

	@EventListener
	void on(StepCompleted completed) {
		StepSubmission step = completed.submission();
		if (putOff(Optional.of(step))) {
			this.requests.findById(step.caseRef())
				.ifPresent((request) -> this.clock.tellOn(step.caseRef(),
						step.day("tellOn").orElseGet(() -> usual(request))));
		}
	}

	/** The day on which it is looked at again (London). */
	LocalDate of(String caseRef) {
		return LocalDate.ofInstant(this.clock.tellOn(caseRef).toInstant(), LONDON);
	}

	/** Whether telling the subject was put off to a day. */
	static boolean putOff(Optional<? extends StepContent> step) {
		return step.flatMap((content) -> content.code("tellSubject"))
			.filter(Telling.ON_DATE.name()::equals)
			.isPresent();
	}

	private LocalDate usual(DisclosureRequest request) {
		LocalDate today = LocalDate.ofInstant(this.time.instant(), LONDON);
		return Optional.ofNullable(this.forms.open(request).subjectContact())
			.map(RequestForm.SubjectContact::afterDate)
			.filter((day) -> day.isAfter(today))
			.orElse(today.plusMonths(MONTHS));
	}

}
