package org.candour.cases;

import java.util.Map;

import org.candour.staff.Person;

/** What a person entered to complete a step. */
public record StepSubmission(String caseRef, String step, String taskId, Person person, Map<String, Object> codes,
		Map<String, String> texts) implements StepContent {
}
