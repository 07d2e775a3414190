package org.candour.delivery;

/** Where an answer stands. */
public enum AnswerStatus {

	/** A package waits for the body. */
	READY,
	/** The package was fetched at least once, and can be until it expires. */
	COLLECTED,
	/** The package can no longer be fetched. */
	EXPIRED,
	/** There is a letter, and nothing to fetch beside it. */
	LETTER_ONLY

}
