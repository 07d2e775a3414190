package org.candour.cases.writing;

import java.time.Instant;
import java.util.UUID;

/**
 * A message between the council and whoever asks.
 *
 * @param fromOutside whether whoever asks wrote it, not the council
 * @param at when, in UTC
 */
public record Message(UUID id, boolean fromOutside, MessageKind kind, Instant at, String text) {
}
