package org.candour.statistics;

/**
 * Something happened in a case that may change figures. Kept in the publication registry
 * until the figures have followed.
 */
public record CaseChanged(String caseRef) {
}
