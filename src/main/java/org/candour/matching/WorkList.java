package org.candour.matching;

import java.time.Instant;
import java.util.UUID;

/**
 * A list of matches, as a member sees it.
 *
 * @param matches how many there are for the member
 * @param open how many of them have no outcome
 */
public record WorkList(UUID id, String caseRef, int number, Instant loadedAt, int matches, int open) {
}
