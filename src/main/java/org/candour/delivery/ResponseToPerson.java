package org.candour.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.RuleBroken;
import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.documents.DocumentId;
import org.candour.letters.RightsLetter;
import org.candour.letters.RightsLetterKind;
import org.candour.release.ApprovedAnswer;
import org.candour.release.Compositions;

import org.springframework.stereotype.Component;

/**
 * Releases the answer to a person: the letter, and what is released with it, to be
 * collected with a second factor until it expires, or by tracked post (N-03, N-05). A
 * later release takes the place of the first.
 */
@Component
class ResponseToPerson {

	/** The step in which somebody else looks at recipient, letter and items (N-05). */
	private static final String SECOND_LOOK = "release-response";

	private final Answers answers;

	private final AnswerPackage packing;

	private final LettersToPersons letters;

	private final AnswerApproval approval;

	private final WhatLeft left;

	private final Compositions compositions;

	private final StepHistory steps;

	private final AuditTrail audit;

	private final DeliveryProperties properties;

	private final Clock clock;

	ResponseToPerson(Answers answers, AnswerPackage packing, LettersToPersons letters, AnswerApproval approval,
			WhatLeft left, Compositions compositions, StepHistory steps, AuditTrail audit,
			DeliveryProperties properties, Clock clock) {
		this.answers = answers;
		this.packing = packing;
		this.letters = letters;
		this.approval = approval;
		this.left = left;
		this.compositions = compositions;
		this.steps = steps;
		this.audit = audit;
		this.properties = properties;
		this.clock = clock;
	}

	void release(String caseRef, RightsLetterKind kind) {
		this.answers.lock(caseRef);
		DoneStep look = this.steps.latest(caseRef, SECOND_LOOK)
			.filter((step) -> step.flag("recipientConfirmed") && step.flag("itemsConfirmed"))
			.orElseThrow(() -> new RuleBroken("N-05",
					"Nothing leaves before a second look has confirmed the recipient and the items."));
		ApprovedAnswer approved = this.approval.leaving(caseRef);
		RightsLetter letter = this.letters.writeAnswer(caseRef, approved.letter());
		if (letter.kind() != kind) {
			throw new RuleBroken("RL-04", "Another letter was approved than would go out now: nothing leaves.");
		}
		Optional<Answer> before = this.answers.find(caseRef);
		if (before.filter((answer) -> answer.letter().equals(letter.document())).isPresent()) {
			return;
		}
		this.compositions.freeze(caseRef);
		this.compositions.requireOpen(caseRef);
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		DocumentId schedule = approved.schedule();
		MeasuredOutput measured = measure(caseRef, letter, schedule, now);
		String sha256 = measured.sha256();
		before.ifPresent((answer) -> this.answers.replace(caseRef));
		this.answers.add(caseRef, letter.document(), AnswerPackage.LETTER, schedule, now,
				now.plus(this.properties.expiresAfter()), measured.size(), sha256);
		Route route = Route.valueOf(look.code("responseRoute").orElse(Route.PORTAL.name()));
		this.letters.sendAnswer(caseRef, letter, route);
		this.left.record(this.answers.find(caseRef).orElseThrow(), approved, route.name());
		this.audit.record(AuditAction.ANSWER_RELEASED, caseRef,
				Map.of("answer", "PACKAGE", "route", route.name(), "sha256", sha256));
	}

	/** Whether the person has still to collect the answer. */
	boolean awaitsCollection(String caseRef) {
		boolean portal = this.letters.ofCase(caseRef)
			.stream()
			.filter(SentLetter::answer)
			.reduce((first, last) -> last)
			.filter((answer) -> answer.route() == Route.PORTAL)
			.isPresent();
		return portal
				&& this.answers.find(caseRef).filter((answer) -> answer.status() == AnswerStatus.READY).isPresent();
	}

	private MeasuredOutput measure(String caseRef, RightsLetter letter, DocumentId schedule, Instant now) {
		MeasuredOutput measured = new MeasuredOutput(OutputStream.nullOutputStream());
		try {
			this.packing.write(caseRef, letter.document(), AnswerPackage.LETTER, schedule, now, measured);
			return measured;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
