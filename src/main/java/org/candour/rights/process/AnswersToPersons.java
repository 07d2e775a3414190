package org.candour.rights.process;

import java.util.Optional;

import org.candour.delivery.AnswerDraft;
import org.candour.delivery.AnswerDrafts;
import org.candour.delivery.SupposedDecision;
import org.candour.letters.RightsLetterKind;
import org.candour.letters.RightsLetters;
import org.candour.rights.NewRightsRequest;
import org.candour.rights.RequesterKind;
import org.candour.rights.RightsForms;
import org.candour.rights.RightsRequests;
import org.candour.rights.decision.Restriction;
import org.candour.rights.decision.Restrictions;
import org.candour.rights.decision.RightsTables;
import org.candour.rights.items.SchedulePapers;

import org.springframework.stereotype.Component;

/**
 * What the answer to a person would say now: the letter of 6.2 or 6.3, and its schedule.
 */
@Component
class AnswersToPersons implements AnswerDrafts {

	private final RightsRequests requests;

	private final RightsForms forms;

	private final RightsTables tables;

	private final Restrictions restrictions;

	private final RightsLetters letters;

	private final SchedulePapers papers;

	AnswersToPersons(RightsRequests requests, RightsForms forms, RightsTables tables, Restrictions restrictions,
			RightsLetters letters, SchedulePapers papers) {
		this.requests = requests;
		this.forms = forms;
		this.tables = tables;
		this.restrictions = restrictions;
		this.letters = letters;
		this.papers = papers;
	}

	@Override
	public Optional<AnswerDraft> of(String caseRef, SupposedDecision supposed) {
		return this.requests.findById(caseRef)
			.filter((request) -> request.decided() || request.proposal() != null)
			.map((request) -> draft(caseRef, kind(caseRef)));
	}

	@Override
	public Optional<String> recipient(String caseRef) {
		return this.requests.findById(caseRef).map(this.forms::open).map(AnswersToPersons::recipient);
	}

	private static String recipient(NewRightsRequest form) {
		NewRightsRequest.Requester requester = form.requester();
		return (requester.kind() == RequesterKind.SUBJECT) ? form.subject().name()
				: "%s, acting for %s".formatted(requester.name(), form.subject().name());
	}

	private AnswerDraft draft(String caseRef, RightsLetterKind kind) {
		return new AnswerDraft(this.letters.prepare(caseRef, kind), this.papers.write(caseRef, kind).orElse(null));
	}

	/** Once a restriction has ended, the letter is about what became free by that. */
	private RightsLetterKind kind(String caseRef) {
		boolean late = this.restrictions.of(caseRef).stream().anyMatch(Restriction::ended);
		return late ? RightsLetterKind.LATE_RELEASE : RightsLetterKind.valueOf(this.tables.letter(caseRef));
	}

}
