package org.candour.notices;

/** How somebody wants to be told. */
enum Way {

	/**
	 * As it comes, a few times an hour at most; what comes between goes with the next.
	 */
	AT_ONCE,
	/** Once on each working day. */
	DIGEST, NONE

}
