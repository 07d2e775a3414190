package org.candour.disclosures;

/** What a message between the council and a body is about. */
public enum MessageKind {

	/** The council asks. */
	QUESTION,
	/** The request goes back: what is missing. */
	RETURNED,
	/** The body answers or adds something. */
	REPLY

}
