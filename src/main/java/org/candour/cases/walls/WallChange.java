package org.candour.cases.walls;

/** What can happen to the wall around a case. */
public enum WallChange {

	/** Built around a case that was already running. */
	RAISED,

	/** Taken over from a linked case. */
	INHERITED,

	/** Somebody was let in. */
	ADMITTED,

	/** Somebody stands inside no longer. */
	DISMISSED,

	/** Somebody turned out to be linked to the case, and never passes again. */
	EXCLUDED,

	/** Taken down. */
	LOWERED

}
