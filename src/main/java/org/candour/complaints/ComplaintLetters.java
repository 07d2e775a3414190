package org.candour.complaints;

import java.util.List;
import java.util.Optional;

import org.candour.cases.Party;
import org.candour.cases.PartyRole;
import org.candour.cases.people.Parties;
import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.law.Regime;
import org.candour.letters.Addressee;
import org.candour.letters.LetterDates;
import org.candour.letters.LetterLeg;
import org.candour.letters.LetterPart;
import org.candour.letters.RightsFactsSource;
import org.candour.letters.RightsLetterFacts;
import org.candour.letters.RightsLetterKind;

import org.springframework.stereotype.Component;

/** What letters say in complaints and reviews. */
@Component
class ComplaintLetters implements RightsFactsSource {

	private static final String ENQUIRE = "enquire-complaint";

	private static final String REVIEW = "review-decision";

	private final ComplaintFiles complaints;

	private final ComplaintDecisions decisions;

	private final Parties parties;

	private final StepHistory steps;

	ComplaintLetters(ComplaintFiles complaints, ComplaintDecisions decisions, Parties parties, StepHistory steps) {
		this.complaints = complaints;
		this.decisions = decisions;
		this.parties = parties;
		this.steps = steps;
	}

	@Override
	public Optional<RightsLetterFacts> facts(String caseRef, RightsLetterKind kind, String occasion) {
		return this.complaints.findById(caseRef).map((complaint) -> facts(complaint, kind));
	}

	@Override
	public Optional<RightsLetterKind> proposed(String caseRef) {
		return this.complaints.findById(caseRef).flatMap((complaint) -> {
			if (this.steps.latest(caseRef, REVIEW).isPresent()) {
				return Optional.of(RightsLetterKind.REVIEW_OUTCOME);
			}
			return this.steps.latest(caseRef, ENQUIRE).map((step) -> RightsLetterKind.COMPLAINT_OUTCOME);
		});
	}

	private RightsLetterFacts facts(Complaint complaint, RightsLetterKind kind) {
		String caseRef = complaint.caseRef();
		RightsLetterFacts facts = RightsLetterFacts.of(caseRef, "R-COMPLAIN", complainant(caseRef),
				LetterDates.of(complaint.receivedOn(), complaint.targetOn()), complaint.format());
		return switch (kind) {
			case COMPLAINT_REDIRECTED ->
				facts.saying(LetterPart.REASON, text(caseRef, "triage-complaint", "complaintNote"));
			case COMPLAINT_PROGRESS -> facts.saying(LetterPart.ACTION, text(caseRef, "note-progress", "progressNote"));
			case COMPLAINT_OUTCOME -> outcome(facts, ENQUIRE,
					this.steps.latest(caseRef, ENQUIRE)
						.flatMap((step) -> step.code("complaintProposal"))
						.orElseThrow());
			case REVIEW_OUTCOME -> outcome(facts, REVIEW, this.decisions.reviewResult(caseRef));
			default -> facts;
		};
	}

	private RightsLetterFacts outcome(RightsLetterFacts facts, String step, String outcome) {
		return facts.decided(LetterLeg.of(Regime.UKGDPR, outcome))
			.saying(LetterPart.FINDING, text(facts.caseRef(), step, "findings"))
			.saying(LetterPart.REMEDY, text(facts.caseRef(), step, "remedy"));
	}

	private List<String> text(String caseRef, String step, String name) {
		Optional<DoneStep> done = this.steps.latest(caseRef, step);
		return done.flatMap((one) -> one.text(name)).map(List::of).orElse(List.of());
	}

	private Addressee complainant(String caseRef) {
		Party person = this.parties.of(caseRef)
			.stream()
			.filter((party) -> party.role() == PartyRole.SUBJECT)
			.findFirst()
			.orElseThrow();
		return Addressee.subject(person.name(), person.address());
	}

}
