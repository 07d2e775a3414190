package org.candour.disclosures.process;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;

import org.candour.cases.CaseFile;
import org.candour.cases.CaseFiles;
import org.candour.cases.CaseNotFound;
import org.candour.cases.Term;
import org.candour.cases.clock.CaseDeadlines;
import org.candour.cases.steps.StepHistory;
import org.candour.cases.writing.MessageKind;
import org.candour.cases.writing.Messages;
import org.candour.disclosures.AnswerTerm;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.Outcome;
import org.candour.disclosures.RequestForms;
import org.candour.law.Gateway;
import org.candour.law.LawCatalogue;

import org.springframework.stereotype.Component;

/** Where a request takes another course than its own power laid out for it. */
@Component
class RequestTurns {

	private static final String HOUSE = "council";

	/** Told to whoever asks for all data with the person's consent. */
	private static final String ACCESS = "The consent is for everything that the council holds about the person. That is a request "
			+ "for access which you make for them. Please hand it in as such, on the council's page for requests of people, "
			+ "with your authority to act for them. The council does not answer it as a request for disclosure.";

	private final CaseFiles cases;

	private final RequestForms forms;

	private final AnswerTerm terms;

	private final CaseDeadlines clock;

	private final Messages messages;

	private final StepHistory steps;

	private final LawCatalogue law;

	RequestTurns(CaseFiles cases, RequestForms forms, AnswerTerm terms, CaseDeadlines clock, Messages messages,
			StepHistory steps, LawCatalogue law) {
		this.cases = cases;
		this.forms = forms;
		this.terms = terms;
		this.clock = clock;
		this.messages = messages;
		this.steps = steps;
		this.law = law;
	}

	/** From now on the principal's power counts, and the time it gives. */
	void citePrincipal(DisclosureRequest request, String power) {
		Gateway gateway = this.law.of(Gateway.class).require(power, request.receivedOn());
		request.citePrincipal(gateway.baseCode());
		CaseFile file = this.cases.findById(request.caseRef()).orElseThrow(CaseNotFound::new);
		Term term = this.terms.of(gateway, this.forms.open(request), request.receivedOn(), file.urgency());
		if (term instanceof Term.Service service) {
			this.clock.agree(request.caseRef(), service.workingDays());
		}
	}

	/** Consent to all data: a request for access, and said to be one. */
	void pointToAccess(DisclosureRequest request) {
		request.propose(Outcome.REFUSED, List.of("DR-10"), HOUSE);
		this.messages.add(request.caseRef(), MessageKind.NOTICE, HOUSE, ACCESS);
	}

	/** The person objects: nothing compels any more, and a refusal is proposed. */
	void dutyFellAway(DisclosureRequest request) {
		request.dutyFellAway();
		request.propose(Outcome.REFUSED, List.of("DR-03"), HOUSE);
	}

	/** End of the day on which a shared list ends. */
	Date listExpiry(String caseRef) {
		return Date.from(this.steps.latest(caseRef, "note-shared-list")
			.flatMap((step) -> step.day("listExpiresOn"))
			.orElseThrow()
			.atTime(LocalTime.of(23, 59))
			.atZone(ZoneId.of("Europe/London"))
			.toInstant());
	}

}
