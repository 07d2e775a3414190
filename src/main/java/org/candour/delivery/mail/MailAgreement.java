package org.candour.delivery.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That somebody agreed to get letters by ordinary e-mail (N-02).
 *
 * @param person who agreed
 * @param address the one address that was agreed
 * @param agreedOn day of the agreement, Europe/London
 * @param recordedBy user name
 * @param withdrawnOn day on which it ended, or null while it stands
 */
public record MailAgreement(UUID id, String caseRef, String person, String address, Scope scope, Given given,
		LocalDate agreedOn, String recordedBy, Instant recordedAt, LocalDate withdrawnOn) {

	public boolean stands() {
		return this.withdrawnOn == null;
	}

	@Override
	public String toString() {
		return "a mail agreement";
	}

	/** What may go by ordinary e-mail. */
	public enum Scope {

		/** Letters about the request, and not the answer. */
		LETTERS,
		/** The letter of the answer too; what is enclosed is collected all the same. */
		LETTERS_AND_ANSWER

	}

	/** How the agreement was given. */
	public enum Given {

		IN_WRITING, BY_EMAIL, BY_TELEPHONE, IN_PERSON

	}

}
