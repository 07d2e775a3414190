package org.candour.documents;

/** What becomes of a record found, where it is marked by hand. */
public enum Release {

	/** Leaves whole. */
	INCLUDE,
	/** Leaves as its current redacted copy, never as it was found. */
	REDACT,
	/** Stays. */
	EXCLUDE

}
