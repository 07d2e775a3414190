package org.candour.cases;

/** Why a case is invisible to all but its members (table of walls, W1 to W6). */
public enum WallKind {

	/** Subject or person of interest is staff. */
	W1,
	/** Councillor or chief officer. */
	W2,
	/** National security, terrorism. */
	W3,
	/** Live police, fraud or trading-standards enquiry. */
	W4,
	/** Allegation against a worker, whistle-blowing. */
	W5,
	/** Legal privilege. */
	W6

}
