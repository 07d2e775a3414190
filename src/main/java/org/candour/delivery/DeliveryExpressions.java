package org.candour.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.RuleBroken;
import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepHistory;
import org.candour.cases.writing.RequestMoved;
import org.candour.letters.LetterInfo;
import org.candour.letters.Letters;
import org.candour.letters.RightsLetterKind;
import org.candour.release.ApprovedAnswer;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What process models call of delivery. Every method may be called again: an answer
 * leaves a case once.
 */
@Component("delivery")
public class DeliveryExpressions {

	/** The step in which a second person looks at recipient and items (N-05). */
	private static final String SECOND_LOOK = "release-answer";

	/** The step in which the minimum that protects a life is given. */
	private static final String EMERGENCY = "disclose-minimum";

	private final Answers answers;

	private final AnswerPackage packing;

	private final LettersToPersons persons;

	private final ResponseToPerson responses;

	private final Letters letters;

	private final AnswerApproval approval;

	private final ReleaseChecks last;

	private final WhatLeft left;

	private final StepHistory steps;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final DeliveryProperties properties;

	private final Clock clock;

	DeliveryExpressions(Answers answers, AnswerPackage packing, LettersToPersons persons, ResponseToPerson responses,
			Letters letters, AnswerApproval approval, ReleaseChecks last, WhatLeft left, StepHistory steps,
			AuditTrail audit, ApplicationEventPublisher events, DeliveryProperties properties, Clock clock) {
		this.answers = answers;
		this.packing = packing;
		this.persons = persons;
		this.responses = responses;
		this.letters = letters;
		this.approval = approval;
		this.last = last;
		this.left = left;
		this.steps = steps;
		this.audit = audit;
		this.events = events;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Puts the package where the body can fetch it.
	 * @throws RuleBroken if nobody has confirmed the recipient (N-05)
	 */
	@Transactional
	public void release(String caseRef) {
		this.answers.lock(caseRef);
		if (this.answers.find(caseRef).isPresent()) {
			return;
		}
		if (this.steps.latest(caseRef, SECOND_LOOK).filter((step) -> step.flag("recipientConfirmed")).isEmpty()) {
			throw new RuleBroken("N-05", "Nothing leaves before a second look has confirmed the recipient.");
		}
		ApprovedAnswer approved = this.approval.leaving(caseRef);
		pack(caseRef, this.letters.coverSheet(caseRef), approved);
	}

	private void pack(String caseRef, LetterInfo cover, ApprovedAnswer approved) {
		Instant now = now();
		MeasuredOutput measured = new MeasuredOutput(OutputStream.nullOutputStream());
		try {
			this.packing.write(caseRef, cover.document(), AnswerPackage.COVER_SHEET, null, now, measured);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		String sha256 = measured.sha256();
		this.answers.add(caseRef, cover.document(), AnswerPackage.COVER_SHEET, null, now,
				now.plus(this.properties.expiresAfter()), measured.size(), sha256);
		this.left.record(this.answers.find(caseRef).orElseThrow(), approved, route(caseRef));
		this.audit.record(AuditAction.ANSWER_RELEASED, caseRef, Map.of("answer", "PACKAGE", "sha256", sha256));
		this.events.publishEvent(new RequestMoved(caseRef));
	}

	/**
	 * Puts the minimum that protects a life where the body can fetch it, at once: on oral
	 * authority, with nobody's second look. Nothing is packed beside the letter.
	 */
	@Transactional
	public void releaseMinimum(String caseRef) {
		this.answers.lock(caseRef);
		if (this.answers.find(caseRef).isEmpty()) {
			pack(caseRef, this.letters.minimum(caseRef), null);
		}
	}

	/** Whether the last look sent the answer back to approval. */
	@Transactional(readOnly = true)
	public boolean sentBack(String caseRef) {
		return this.last.sentBack(caseRef);
	}

	/** Whether a package waits for the body and has not been collected yet. */
	@Transactional(readOnly = true)
	public boolean awaitsBody(String caseRef) {
		return this.answers.find(caseRef).filter((answer) -> answer.status() == AnswerStatus.READY).isPresent();
	}

	/** How the package travels to the body. */
	private String route(String caseRef) {
		return Stream.of(SECOND_LOOK, EMERGENCY)
			.flatMap((step) -> this.steps.latest(caseRef, step).stream())
			.max(Comparator.comparing(DoneStep::at))
			.flatMap((step) -> step.code("transferRoute"))
			.orElse(Route.PORTAL.name());
	}

	/** Lets the body read the letter that is the whole answer. */
	@Transactional
	public void answerWithoutPackage(String caseRef) {
		this.answers.lock(caseRef);
		if (this.answers.find(caseRef).isPresent()) {
			return;
		}
		ApprovedAnswer approved = this.approval.stands(caseRef) ? this.approval.leaving(caseRef) : null;
		LetterInfo letter = this.letters.refusal(caseRef);
		this.answers.add(caseRef, letter.document(), now());
		this.left.record(this.answers.find(caseRef).orElseThrow(), approved, Route.PORTAL.name());
		this.audit.record(AuditAction.ANSWER_RELEASED, caseRef,
				Map.of("answer", "LETTER", "template", letter.template()));
		this.events.publishEvent(new RequestMoved(caseRef));
	}

	/**
	 * Writes a letter to a person and sends it.
	 * @param letterKind name of a {@link RightsLetterKind}
	 */
	@Transactional
	public void letter(String caseRef, String letterKind) {
		this.persons.send(caseRef, RightsLetterKind.valueOf(letterKind));
	}

	/**
	 * Releases the answer to a person.
	 * @param letterKind name of the {@link RightsLetterKind} that goes with it
	 * @throws RuleBroken if nobody has confirmed recipient and items (N-05)
	 */
	@Transactional
	public void respond(String caseRef, String letterKind) {
		this.responses.release(caseRef, RightsLetterKind.valueOf(letterKind));
	}

	/** Whether the answer can be collected by the person and has not been yet. */
	@Transactional(readOnly = true)
	public boolean awaitsCollection(String caseRef) {
		return this.responses.awaitsCollection(caseRef);
	}

	/** Ends the collection of a package that nobody fetched. */
	@Transactional
	public void expire(String caseRef) {
		this.answers.lock(caseRef);
		Optional<Answer> answer = this.answers.find(caseRef);
		if (answer.isPresent() && this.answers.expireOnce(caseRef, now())) {
			this.audit.record(AuditAction.ANSWER_EXPIRED, caseRef,
					Map.of("collected", Boolean.toString(answer.get().firstCollectedAt() != null)));
		}
	}

	/** To the second: what is stored and what stands in the package are the same. */
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}

}
