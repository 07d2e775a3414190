package org.candour.delivery;

import java.time.Instant;

/**
 * A package was fetched whole.
 *
 * @param first whether it had not been fetched before
 */
public record AnswerCollected(String caseRef, String collector, Instant at, String sha256, boolean first) {
}
