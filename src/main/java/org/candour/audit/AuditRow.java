package org.candour.audit;

import java.time.Instant;
import java.util.Map;

/**
 * One entry of the trail.
 *
 * @param id ascending within the whole trail
 * @param at when, in UTC
 * @param actor user name of a member of staff, client id of a body, or {@code system}
 * @param action what was done
 * @param caseRef the case, or null
 * @param facts codes and ids, never personal data
 */
public record AuditRow(long id, Instant at, String actor, AuditAction action, String caseRef,
		Map<String, String> facts) {
}
