package org.candour.cases.writing;

import java.time.Instant;

/**
 * A note on a case.
 *
 * @param author user name
 * @param at when, in UTC
 */
public record Note(String author, Instant at, String text) {
}
