package org.candour.disclosures;

import java.time.Instant;
import java.util.UUID;

/**
 * A message between the council and a body.
 *
 * @param fromBody whether the body wrote it
 * @param at when, in UTC
 */
public record Message(UUID id, boolean fromBody, MessageKind kind, Instant at, String text) {
}
