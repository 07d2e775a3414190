package org.candour.documents;

/** What becomes of files where no virus scanner is set up. */
public enum Unscanned {

	/** They are kept and stay closed until a scanner has looked at them. */
	QUARANTINE,
	/** They are opened all the same. */
	ALLOW

}
