package org.candour.disclosures.register;

/** What a row of the disclosure register records. */
public enum EntryKind {

	/** Data left the council. */
	DISCLOSURE,
	/** A request was refused, or nothing was held. */
	REFUSAL,
	/** Data left on oral authority because a life was in danger. */
	EMERGENCY,
	/** The body collected what was released. */
	RECEIPT,
	/** The subject was told, or it was decided not to. */
	TELLING,
	/** The recipient was told that what it got is wrong or went out unlawfully. */
	CORRECTION,
	/** The recipient said that it has the correction. */
	CORRECTION_RECEIPT

}
