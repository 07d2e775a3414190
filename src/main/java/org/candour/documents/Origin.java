package org.candour.documents;

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
	/** Written by the council, such as a letter. */
	COUNCIL

}
