package org.candour.cases;

import java.time.Instant;

/**
 * A note on a case.
 *
 * @param author user name
 * @param at when, in UTC
 */
public record Note(String author, Instant at, String text) {
}
