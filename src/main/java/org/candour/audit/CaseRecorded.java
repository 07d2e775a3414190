package org.candour.audit;

/**
 * Something that happened in a case was written on the trail, within the transaction in
 * which it happened. What keeps something that follows from cases can rely on it:
 * whatever changes a case is audited.
 */
public record CaseRecorded(String caseRef, AuditAction action) {
}
