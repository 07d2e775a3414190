package org.candour.cases.search;

import java.time.Instant;

/**
 * A case that was found. It names nobody.
 *
 * @param receivedAt in UTC
 * @param closed whether the case is closed
 */
public record FoundCase(String reference, String lifecycle, String state, String urgency, Instant receivedAt,
		boolean closed) {
}
