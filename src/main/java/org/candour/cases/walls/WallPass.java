package org.candour.cases.walls;

import java.time.Instant;
import java.util.UUID;

/**
 * A broken glass: a wall that is open for a while to somebody who stands outside.
 *
 * @param askedBy user name of the person it is open to
 * @param confirmedBy user name of the second person, or null before
 * @param expiresAt or null before it was confirmed
 * @param endedAt when it was closed before its time, or was tidied away after it; or null
 * @param reason as given by who asked
 */
public record WallPass(UUID id, String caseRef, String wall, String askedBy, Instant askedAt, String confirmedBy,
		Instant openedAt, Instant expiresAt, Instant endedAt, String reason) {

	/** Whether it lets its holder in at this moment. */
	public boolean open(Instant now) {
		return this.openedAt != null && this.endedAt == null && this.expiresAt.isAfter(now);
	}

}
