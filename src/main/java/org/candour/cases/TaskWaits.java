package org.candour.cases;

/**
 * A human step began to wait for its group, was given back to it, or was given to
 * somebody by somebody else. Who it waits for now, the {@link Workflow} knows.
 */
public record TaskWaits(String taskId, String caseRef) {
}
