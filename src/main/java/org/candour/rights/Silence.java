package org.candour.rights;

/** What a letter may not reveal (6.3). */
public enum Silence {

	NONE,
	/** Neither confirmed nor denied that anything is held. */
	NCND,
	/** A live enquiry of police or against fraud. */
	LIVE_ENQUIRY,
	/** That a child asked for privacy, in the answer to a parent. */
	PARENT,
	/** What privileged advice was about. */
	PRIVILEGE;

	/** Whether the data protection officer must advise first (ESC-01). */
	public boolean silent() {
		return this == NCND || this == LIVE_ENQUIRY || this == PARENT;
	}

}
