package org.candour.rights.decision;

import java.time.Instant;
import java.util.UUID;

import org.candour.letters.NamedBody.Mention;

/**
 * A body that the council gave the data to (Art 15(1)(c), Art 19, s.48(9)).
 *
 * @param address lines of a postal address, or null
 * @param reference the body's own reference, or null
 * @param mention whether the person may read of it
 * @param toldAt when it was told of a correction, erasure or restriction, or null
 */
public record Recipient(UUID id, String name, String address, String reference, Mention mention, Instant toldAt) {
}
