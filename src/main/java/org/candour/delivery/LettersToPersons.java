package org.candour.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.delivery.mail.MailAgreement;
import org.candour.delivery.mail.MailAgreement.Scope;
import org.candour.delivery.mail.MailAgreements;
import org.candour.delivery.mail.MailTemplate;
import org.candour.delivery.mail.OutgoingMail;
import org.candour.documents.DocumentId;
import org.candour.documents.DocumentNotFound;
import org.candour.documents.Documents;
import org.candour.letters.RightsLetter;
import org.candour.letters.RightsLetterKind;
import org.candour.letters.RightsLetters;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends letters to persons: to the page of their request, with an e-mail that says that
 * something waits and nothing else (N-01, N-02), or by post.
 */
@Component
public class LettersToPersons {

	private static final MailTemplate RECEIVED = new MailTemplate("request-received");

	private static final MailTemplate QUESTION = new MailTemplate("question-waiting");

	private static final MailTemplate MESSAGE = new MailTemplate("message-waiting");

	private static final MailTemplate ANSWER = new MailTemplate("answer-ready");

	private static final Set<RightsLetterKind> QUESTIONS = Set.of(RightsLetterKind.IDENTITY_REQUEST,
			RightsLetterKind.IDENTITY_REMINDER, RightsLetterKind.AUTHORITY_REQUEST, RightsLetterKind.AUTHORITY_REMINDER,
			RightsLetterKind.CLARIFICATION, RightsLetterKind.CLARIFICATION_REMINDER, RightsLetterKind.FEE_NOTICE);

	private final RightsLetters letters;

	private final SentLetters sent;

	private final List<PersonContacts> contacts;

	private final MailAgreements agreements;

	private final OutgoingMail mail;

	private final Documents documents;

	private final AuditTrail audit;

	private final Clock clock;

	LettersToPersons(RightsLetters letters, SentLetters sent, List<PersonContacts> contacts, MailAgreements agreements,
			OutgoingMail mail, Documents documents, AuditTrail audit, Clock clock) {
		this.letters = letters;
		this.sent = sent;
		this.contacts = contacts;
		this.agreements = agreements;
		this.mail = mail;
		this.documents = documents;
		this.audit = audit;
		this.clock = clock;
	}

	/** The letters of a case that are on their way or there, oldest first. */
	public List<SentLetter> ofCase(String caseRef) {
		return this.sent.ofCase(caseRef);
	}

	/**
	 * Writes a letter, other than an answer, as the person reads it.
	 * @throws DocumentNotFound if no such letter went to the person
	 */
	public void read(String caseRef, DocumentId document, OutputStream to) throws IOException {
		boolean theirs = ofCase(caseRef).stream()
			.anyMatch((letter) -> !letter.answer() && letter.document().equals(document));
		if (!theirs) {
			throw new DocumentNotFound();
		}
		this.documents.read(caseRef, document, to);
	}

	/** Says by e-mail that a message waits, if there is an address. */
	@Transactional
	public void tellOfMessage(String caseRef) {
		tell(caseRef, MESSAGE);
	}

	/**
	 * Writes and sends a letter; the second of its kind in a case is another occasion.
	 */
	void send(String caseRef, RightsLetterKind kind) {
		String occasion = Integer.toString(this.sent.count(caseRef, kind.name()) + 1);
		RightsLetter letter = this.letters.write(caseRef, kind, occasion);
		add(letter, caseRef, usualRoute(caseRef), false);
		tell(caseRef,
				QUESTIONS.contains(kind) ? QUESTION : (kind == RightsLetterKind.ACKNOWLEDGEMENT) ? RECEIVED : MESSAGE,
				letter, Scope.LETTERS);
	}

	/**
	 * Writes a letter and lays it in the post tray, once for each occasion: for letters
	 * of cases that have no page of their own.
	 */
	@Transactional
	public void post(String caseRef, RightsLetterKind kind, String occasion) {
		RightsLetter letter = this.letters.write(caseRef, kind, occasion);
		if (ofCase(caseRef).stream().noneMatch((before) -> before.document().equals(letter.document()))) {
			add(letter, caseRef, Route.POST, false);
		}
	}

	/**
	 * Sends a letter to the page of its case, or lays it in the post tray where there is
	 * none; once for each occasion.
	 */
	@Transactional
	public void deliver(String caseRef, RightsLetterKind kind, String occasion) {
		if (usualRoute(caseRef) == Route.POST) {
			post(caseRef, kind, occasion);
			return;
		}
		RightsLetter letter = this.letters.write(caseRef, kind, occasion);
		if (ofCase(caseRef).stream().noneMatch((before) -> before.document().equals(letter.document()))) {
			add(letter, caseRef, Route.PORTAL, false);
			tell(caseRef, MESSAGE, letter, Scope.LETTERS);
		}
	}

	/** Lays a letter of which a case has only one in the post tray. */
	@Transactional
	public void post(String caseRef, RightsLetterKind kind) {
		post(caseRef, kind, RightsLetters.ONLY);
	}

	/** The letter that goes with an answer, as it was approved. */
	RightsLetter writeAnswer(String caseRef, DocumentId approved) {
		return this.letters.writePrepared(caseRef, approved);
	}

	/** Puts an answer on its way. */
	void sendAnswer(String caseRef, RightsLetter letter, Route route) {
		add(letter, caseRef, route, true);
		if (route == Route.PORTAL) {
			tell(caseRef, ANSWER, letter, Scope.LETTERS_AND_ANSWER);
		}
	}

	private void add(RightsLetter letter, String caseRef, Route route, boolean answer) {
		this.sent.add(new SentLetter(UUID.randomUUID(), caseRef, letter.kind().name(), letter.document(), route, answer,
				this.clock.instant(), null, null));
		this.audit.record(AuditAction.LETTER_SENT, caseRef,
				Map.of("letter", letter.kind().name(), "route", route.name(), "template", letter.template()));
	}

	/** Who cannot be told by e-mail that something waits gets it by post. */
	private Route usualRoute(String caseRef) {
		return contact(caseRef).filter((contact) -> !contact.byPost() && contact.email() != null).isPresent()
				? Route.PORTAL : Route.POST;
	}

	/**
	 * Sends the letter by ordinary e-mail where that was agreed (N-02), and otherwise
	 * says that something waits.
	 */
	private void tell(String caseRef, MailTemplate what, RightsLetter letter, Scope needed) {
		Optional<MailAgreement> agreed = this.agreements.standing(caseRef)
			.filter((agreement) -> agreement.scope().compareTo(needed) >= 0);
		agreed.ifPresentOrElse((agreement) -> this.mail.letterToOutside(agreement, what, letter.document()),
				() -> tell(caseRef, what));
	}

	private void tell(String caseRef, MailTemplate what) {
		contact(caseRef).map(PersonContact::email)
			.ifPresent((email) -> this.mail.toOutside(email, what, caseRef, null));
	}

	private Optional<PersonContact> contact(String caseRef) {
		return this.contacts.stream().map((one) -> one.of(caseRef)).flatMap(Optional::stream).findFirst();
	}

}
