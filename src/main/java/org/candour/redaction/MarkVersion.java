package org.candour.redaction;

import java.util.UUID;

/**
 * A mark as somebody read it.
 *
 * @param version the number it had then
 */
public record MarkVersion(UUID id, long version) {
}
