package org.candour.disclosures.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A disclosure about a person, as whoever handles that person's own request may see it.
 *
 * @param entry id of the row of the register
 * @param body name of the body that got the data
 * @param enteredAt in UTC
 * @param mention whether the person may be told of it
 * @param tellOn when it is looked at again whether the person can be told, or null
 */
public record DisclosureAbout(UUID entry, String caseRef, String body, String gateway, String outcome,
		Instant enteredAt, Mention mention, LocalDate tellOn) {

	/** Whether the person may read of a disclosure, and why not. */
	public enum Mention {

		/** Nothing speaks against it. */
		MAY_BE_TOLD,
		/** The body asked in a particular inquiry, and is no recipient in law. */
		PARTICULAR_INQUIRY,
		/** Telling was put off to a day, or it is not settled yet. */
		NOT_YET,
		/** It was decided never to tell. */
		NEVER

	}

}
