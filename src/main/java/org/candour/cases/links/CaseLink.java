package org.candour.cases.links;

import java.time.Instant;

/**
 * A case that hangs together with another.
 *
 * @param caseRef the other case
 * @param by user name of who linked them
 * @param at when, in UTC
 */
public record CaseLink(String caseRef, LinkKind kind, String by, Instant at, String reason) {
}
