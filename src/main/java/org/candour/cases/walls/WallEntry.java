package org.candour.cases.walls;

import java.time.Instant;

/**
 * Something that happened to the wall around a case.
 *
 * @param person whom it was about, or null
 * @param by user name of who did it
 * @param at when, in UTC
 */
public record WallEntry(WallChange change, String person, String by, Instant at, String reason) {
}
