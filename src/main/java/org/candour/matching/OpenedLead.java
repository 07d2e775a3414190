package org.candour.matching;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A match, opened for a member.
 *
 * @param first the record of one body, name of the column and value
 * @param second the record of the other
 * @param reason why it was decided so, or null
 * @param version for optimistic locking
 */
public record OpenedLead(UUID id, UUID list, String caseRef, String externalId, String report, int risk,
		Map<String, String> first, Map<String, String> second, String takenBy, Outcome outcome, String reason,
		String decidedBy, Instant decidedAt, long version) {

	@Override
	public String toString() {
		return "OpenedLead " + this.id;
	}

}
