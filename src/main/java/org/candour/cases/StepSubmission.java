package org.candour.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.candour.staff.Person;

/**
 * What a person entered to complete a step.
 *
 * @param codes values that may become process variables
 * @param texts free text, to be sealed into the case file
 */
public record StepSubmission(String caseRef, String step, String taskId, Person person, Map<String, Object> codes,
		Map<String, String> texts) {

	public Optional<String> code(String name) {
		return Optional.ofNullable(this.codes.get(name)).map(Object::toString);
	}

	public boolean flag(String name) {
		return Boolean.TRUE.equals(this.codes.get(name));
	}

	public List<String> codeList(String name) {
		return (this.codes.get(name) instanceof List<?> list) ? list.stream().map(Object::toString).toList()
				: List.of();
	}

	/** The text, if something was written. */
	public Optional<String> text(String name) {
		return Optional.ofNullable(this.texts.get(name)).map(String::strip).filter((text) -> !text.isEmpty());
	}

}
