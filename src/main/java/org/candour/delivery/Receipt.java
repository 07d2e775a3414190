package org.candour.delivery;

import java.time.Instant;

/**
 * That a package was fetched whole.
 *
 * @param collector {@code client:<id>} of the body, or the user name of the one who
 * handed it over
 * @param collectedAt in UTC
 * @param sha256 of what was handed out
 */
public record Receipt(String collector, Instant collectedAt, String sha256) {
}
