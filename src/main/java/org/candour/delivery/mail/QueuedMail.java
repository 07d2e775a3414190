package org.candour.delivery.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.candour.vault.Sealed;

/**
 * A mail in the outbox.
 *
 * @param caseRef reference, or null
 * @param staff user name of the recipient, or null if it goes outside
 * @param outside sealed address and token of somebody outside, or null
 * @param letter the letter that goes with it if an agreement stands, or null
 * @param work what a mail about somebody's work lists, otherwise null
 * @param attempts how often it was tried
 */
record QueuedMail(UUID id, MailTemplate template, String caseRef, String staff, Sealed outside, UUID letter,
		List<WorkSection> work, Instant queuedAt, State state, int attempts) {

	/** What became of it. */
	enum State {

		WAITING, SENT,
		/** There is no mail server: it can be read in the outbox page only. */
		KEPT,
		/** The person has no address. */
		NO_ADDRESS,
		/** It was tried often enough. */
		FAILED,
		/**
		 * The case was disposed of before it went out, or is behind a wall that the
		 * person does not stand in.
		 */
		DROPPED

	}

	/** The field of the vault that its recipient is sealed in. */
	static String field(UUID id) {
		return "mail:" + id;
	}

}
