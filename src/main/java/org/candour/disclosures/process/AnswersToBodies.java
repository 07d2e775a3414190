package org.candour.disclosures.process;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.candour.delivery.AnswerDraft;
import org.candour.delivery.AnswerDrafts;
import org.candour.delivery.SupposedDecision;
import org.candour.disclosures.DisclosureRequest;
import org.candour.disclosures.DisclosureRequests;
import org.candour.documents.DocumentId;
import org.candour.letters.AnswerFacts;
import org.candour.letters.LetterInfo;
import org.candour.letters.LetterKind;
import org.candour.letters.Letters;
import org.candour.release.ApprovedAnswers;

import org.springframework.stereotype.Component;

/** What the answer to a body would say now: the cover sheet, or the letter alone. */
@Component
class AnswersToBodies implements AnswerDrafts {

	private final DisclosureRequests requests;

	private final DisclosureFacts facts;

	private final Letters letters;

	private final ApprovedAnswers approved;

	AnswersToBodies(DisclosureRequests requests, DisclosureFacts facts, Letters letters, ApprovedAnswers approved) {
		this.requests = requests;
		this.facts = facts;
		this.letters = letters;
		this.approved = approved;
	}

	@Override
	public Optional<AnswerDraft> of(String caseRef, SupposedDecision supposed) {
		return this.requests.findById(caseRef)
			.filter((request) -> supposed != null || request.decision() != null || request.proposal() != null)
			.map((request) -> new AnswerDraft(letter(request, supposed), null));
	}

	@Override
	public Optional<String> recipient(String caseRef) {
		return this.facts.facts(caseRef)
			.map(AnswerFacts::recipient)
			.map((to) -> Stream.of(to.body(), to.officer(), to.reference())
				.filter((part) -> part != null && !part.isBlank())
				.collect(Collectors.joining(", ")));
	}

	private DocumentId letter(DisclosureRequest request, SupposedDecision supposed) {
		if (request.decision() == null) {
			SupposedDecision decision = (supposed != null) ? supposed
					: new SupposedDecision(request.proposal().name(), request.proposalCodes());
			return this.letters.prepare(this.facts.supposing(request, decision));
		}
		return writtenBefore(request.caseRef())
			.orElseGet(() -> this.letters.prepare(this.facts.facts(request.caseRef()).orElseThrow()));
	}

	/** The cover sheet of an answer that was decided before approvals were kept. */
	private Optional<DocumentId> writtenBefore(String caseRef) {
		return this.letters.latest(caseRef, LetterKind.COVER_SHEET)
			.filter((letter) -> this.approved.ofCase(caseRef).isEmpty())
			.map(LetterInfo::document);
	}

}
