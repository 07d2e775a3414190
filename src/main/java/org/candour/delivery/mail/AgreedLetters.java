package org.candour.delivery.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import org.candour.documents.DocumentId;
import org.candour.documents.Documents;

import org.springframework.stereotype.Component;

/**
 * Letters that go with a mail because their reader has agreed (N-02). It is asked at the
 * moment of sending: an agreement can end while a mail waits.
 */
@Component
class AgreedLetters {

	/** Says that a letter is attached, and how the agreement is ended. */
	static final MailTemplate WITH_LETTER = new MailTemplate("letter-attached");

	private final MailAgreements agreements;

	private final Documents documents;

	AgreedLetters(MailAgreements agreements, Documents documents) {
		this.agreements = agreements;
		this.documents = documents;
	}

	/** The letter, if the mail has one and its reader still agrees to this address. */
	Optional<byte[]> of(QueuedMail mail, String address) {
		if (mail.letter() == null) {
			return Optional.empty();
		}
		return this.agreements.standing(mail.caseRef())
			.map(MailAgreement::address)
			.filter(address::equals)
			.map((agreed) -> read(mail));
	}

	private byte[] read(QueuedMail mail) {
		ByteArrayOutputStream letter = new ByteArrayOutputStream();
		try {
			this.documents.read(mail.caseRef(), new DocumentId(mail.letter()), letter);
			return letter.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
