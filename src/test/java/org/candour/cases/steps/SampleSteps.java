package org.candour.cases.steps;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import org.candour.staff.Action;
import org.candour.staff.Person;
import org.candour.staff.Role;

/** Steps on file without a process that asked for them. */
public final class SampleSteps {

	private SampleSteps() {
	}

	/** As if a reviewer had done the step in the Tasklist. */
	public static void done(StepHistory history, String caseRef, String step, Map<String, Object> codes, Instant at) {
		Person reviewer = new Person("reviewer", "Sample Reviewer", Set.of(Role.REVIEWER), Set.of());
		history.add(new StepSubmission(caseRef, step, "task-" + step, reviewer, codes, Map.of()), Action.RELEASE, at);
	}

}
