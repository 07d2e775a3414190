package org.candour.cases.steps;

import java.util.Set;

import org.candour.cases.Workflow;

/**
 * A human step began to wait for its group, was given back to it, or was given to
 * somebody by somebody else. Who it waits for now, the {@link Workflow} knows.
 *
 * @param groups whose members may take it
 */
public record TaskWaits(String taskId, String caseRef, Set<String> groups) {
}
