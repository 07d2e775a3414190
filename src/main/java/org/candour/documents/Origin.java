package org.candour.documents;

import java.util.Set;

/** Where a document came from. */
public enum Origin {

	/** Sent by whoever asks: the form, an order, evidence. Never released back. */
	REQUESTER,
	/**
	 * Shows who somebody is (N-10): looked at, never released, never used again, deleted
	 * soon after.
	 */
	IDENTITY,
	/** Found by a service's search. */
	SEARCH,
	/** A copy of another document with parts taken out. */
	REDACTION,
	/** A record found, made new to leave whole: its bytes never leave as they came. */
	RELEASE_COPY,
	/** Written by the council, such as a letter. */
	COUNCIL;

	/** Made by the council: no limit of files holds for them. */
	static final Set<Origin> OWN = Set.of(RELEASE_COPY, COUNCIL);

}
