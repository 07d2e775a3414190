package org.candour.matching;

import java.util.UUID;

/**
 * A match in a list. It names nobody.
 *
 * @param place in the order in which people look at them, from 1
 * @param takenBy user name of who looks into it, or null
 * @param outcome what was found, or null
 */
public record LeadLine(UUID id, int place, String externalId, String report, int risk, String takenBy,
		Outcome outcome) {
}
