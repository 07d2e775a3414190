package org.candour.rights.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * A page of the form: one thing, asked of whom it concerns.
 *
 * @param path last part of its address, and its name in the wording
 * @param concerns whether it is asked, given what was answered before
 * @param together what is wrong with its fields taken together: the rule that each broken
 * field breaks
 */
record Question(String path, Predicate<Draft> concerns, List<Field> fields,
		BiFunction<Given, Draft, List<Broken>> together) {

	static Question of(String path, Field... fields) {
		return new Question(path, (draft) -> true, List.of(fields), (given, draft) -> List.of());
	}

	Question when(Predicate<Draft> asked) {
		return new Question(this.path, asked, this.fields, this.together);
	}

	Question checked(BiFunction<Given, Draft, List<Broken>> rule) {
		return new Question(this.path, this.concerns, this.fields, rule);
	}

	/** What is to be put right, in the order of the page. */
	List<Mistake> mistakes(Given given, Draft draft) {
		List<Mistake> found = new ArrayList<>();
		for (Field field : this.fields) {
			String fault = field.fault(given);
			if (fault != null) {
				found.add(Mistake.of(field, fault));
			}
		}
		if (found.isEmpty()) {
			this.together.apply(given, draft).forEach((broken) -> found.add(Mistake.of(field(broken), broken.rule())));
		}
		return found;
	}

	private Field field(Broken broken) {
		return this.fields.stream().filter((field) -> field.name().equals(broken.field())).findFirst().orElseThrow();
	}

	/** A rule that a field breaks. */
	record Broken(String field, String rule) {
	}

}
