package org.candour.cases.steps;

import java.time.Instant;

/**
 * A human step that waits.
 *
 * @param id of the task
 * @param step the step's id in its model
 * @param name of the step
 * @param group a group whose members may take it, or null
 * @param assignee user name, or null
 * @param begun when it began to wait
 * @param due when the step itself is due, or null
 * @param answerDue last moment to answer its case, or null if nothing is owed
 */
public record WaitingStep(String id, String step, String name, String caseRef, String group, String assignee,
		Instant begun, Instant due, Instant answerDue) {

	private static final String SERVICE = "service-";

	/** Code of the service it is for, or null. */
	public String service() {
		return (this.group != null && this.group.startsWith(SERVICE)) ? this.group.substring(SERVICE.length()) : null;
	}

}
