package org.candour.cases.steps;

import java.util.HashMap;
import java.util.Map;

import org.candour.staff.Person;

/** What a person entered to complete a step. */
public record StepSubmission(String caseRef, String step, String taskId, Person person, Map<String, Object> codes,
		Map<String, String> texts) implements StepContent {

	/** The same with one more code. */
	StepSubmission with(String name, Object code) {
		Map<String, Object> more = new HashMap<>(this.codes);
		more.put(name, code);
		return new StepSubmission(this.caseRef, this.step, this.taskId, this.person, more, this.texts);
	}

}
