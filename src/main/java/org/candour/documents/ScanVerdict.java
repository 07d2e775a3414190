package org.candour.documents;

/** What a virus scanner said of a file. */
public enum ScanVerdict {

	/** Nothing was found in it. */
	CLEAN,
	/** Something was found in it: it is never opened. */
	INFECTED,
	/** No scanner has looked at it yet. */
	UNSCANNED

}
