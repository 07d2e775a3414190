package org.candour.release;

/** What becomes of a record found, or of an item that holds some. */
public enum Fate {

	/** Leaves whole. */
	GIVEN,
	/** Leaves as its current redacted copy, never as it was found. */
	PART,
	/** Stays, and the answer may say so. */
	WITHHELD,
	/** The same as another record found, which has a fate of its own. */
	DUPLICATE,
	/** Not what was asked for. */
	OUT_OF_SCOPE,
	/** About nobody who can be identified. */
	NOT_PERSONAL_DATA,
	/** Nobody has said yet. */
	OPEN;

	/** Whether something of it leaves. */
	public boolean leaves() {
		return this == GIVEN || this == PART;
	}

	/** Whether it may be named as the reason why a record belongs to no item. */
	public boolean recorded() {
		return this == DUPLICATE || this == OUT_OF_SCOPE || this == NOT_PERSONAL_DATA;
	}

}
