package org.candour.cases.walls;

import java.time.Instant;
import java.util.UUID;

/**
 * Something about a walled case that the data protection officer is told.
 *
 * @param person user name of who did it
 * @param times how often it happened since the officer last looked
 */
public record WallNotice(UUID id, String caseRef, Kind kind, String person, Instant firstAt, Instant lastAt,
		int times) {

	/** What the officer is told of. */
	public enum Kind {

		/** Somebody outside tried to open the case. */
		ATTEMPT,

		/** Somebody outside searched for exactly this case. */
		SEARCHED,

		/** A wall was built around a running case, or taken over from a linked one. */
		RAISED,

		/** Somebody was let in, or sent out. */
		CHANGED,

		/** Somebody asked to break the glass. */
		GLASS_ASKED,

		/** A second person agreed, and the wall is open to the first for a day. */
		GLASS_BROKEN,

		/**
		 * Its retention period is over: somebody has to let in those who approve
		 * disposals.
		 */
		DISPOSAL_DUE

	}

}
