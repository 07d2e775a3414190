package org.candour.matching;

import java.util.UUID;

/**
 * A match in a list. It names nobody, nor its number in the order: a gap would tell of
 * one that is not shown.
 *
 * @param takenBy user name of who looks into it, or null
 * @param outcome what was found, or null
 */
public record LeadLine(UUID id, String externalId, String report, int risk, String takenBy, Outcome outcome) {
}
