package org.candour.cases.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was entered in a step: codes, and free texts. */
public interface StepContent {

	/** Values that may become process variables. */
	Map<String, Object> codes();

	/** Free text, sealed when stored. */
	Map<String, String> texts();

	default Optional<String> code(String name) {
		return Optional.ofNullable(codes().get(name)).map(Object::toString).filter((code) -> !code.isEmpty());
	}

	default boolean flag(String name) {
		return Boolean.TRUE.equals(codes().get(name));
	}

	default List<String> codeList(String name) {
		return (codes().get(name) instanceof List<?> list) ? list.stream().map(Object::toString).toList() : List.of();
	}

	/** A day, given as {@code 2026-11-24}. */
	default Optional<LocalDate> day(String name) {
		return code(name).map((text) -> LocalDate.parse(text.substring(0, 10)));
	}

	/** The text, if something was written. */
	default Optional<String> text(String name) {
		return Optional.ofNullable(texts().get(name)).map(String::strip).filter((text) -> !text.isEmpty());
	}

}
