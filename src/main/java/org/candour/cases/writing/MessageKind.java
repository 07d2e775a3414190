package org.candour.cases.writing;

/** What a message between the council and whoever asks is about. */
public enum MessageKind {

	/** The council asks. */
	QUESTION,
	/** The request goes back: what is missing. */
	RETURNED,
	/** The council tells something that needs no answer. */
	NOTICE,
	/** Whoever asks answers or adds something. */
	REPLY,
	/** The council tells that what it disclosed has to be corrected. */
	CORRECTION

}
