package org.candour.cases;

import java.time.Instant;

/**
 * A human step that waits, as a line in a list.
 *
 * @param due when the step is due, or null
 */
public record TaskLine(String id, String caseRef, Instant due) {
}
