package org.candour.cases;

import java.time.Instant;
import java.util.Set;

/**
 * A human step that waits.
 *
 * @param step the step's id in its process model, which is also its form's name
 * @param assignee user name, or null
 * @param candidateGroups groups whose members may take it
 * @param due when the step itself is due, or null
 */
public record OpenTask(String id, String step, String name, String caseRef, String assignee,
		Set<String> candidateGroups, Instant created, Instant due) {

	/** The same step, as if nobody had taken it. */
	public OpenTask free() {
		return new OpenTask(this.id, this.step, this.name, this.caseRef, null, this.candidateGroups, this.created,
				this.due);
	}

}
