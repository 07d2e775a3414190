package org.candour.cases.steps;

import java.time.Instant;

/**
 * A human step that waits, as a line in a list.
 *
 * @param answerDue last moment to answer its case, or null if nothing is owed
 * @param stepDue when the step itself is due, or null
 */
public record TaskLine(String id, String caseRef, Instant answerDue, Instant stepDue) {
}
