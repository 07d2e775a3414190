package org.candour.rights.portal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.candour.rights.portal.Question.Broken;

/** The pages of a form in their order. */
abstract class QuestionList {

	/** Most characters of a line. */
	static final int LINE = 200;

	private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[A-Za-z0-9.-]{1,190}\\.[A-Za-z]{2,}");

	/** All of them, whomever they concern. */
	abstract List<Question> all();

	/** The first page. */
	Question first() {
		return all().get(0);
	}

	/** The pages that concern a draft, in order. */
	List<Question> of(Draft draft) {
		return all().stream().filter((question) -> question.concerns().test(draft)).toList();
	}

	Optional<Question> find(String path, Draft draft) {
		return of(draft).stream().filter((question) -> question.path().equals(path)).findFirst();
	}

	/** The first page that was not answered yet, if there is one. */
	Optional<Question> open(Draft draft) {
		return of(draft).stream()
			.filter((question) -> !draft.answered(question) || !question.mistakes(draft, draft).isEmpty())
			.findFirst();
	}

	static List<Broken> email(Given given, String field) {
		String address = given.one(field);
		return (address != null && !EMAIL.matcher(address).matches()) ? List.of(new Broken(field, "email")) : List.of();
	}

	static List<Broken> language(Given given, String format, String language) {
		boolean missing = given.has(format, "OTHER_LANGUAGE") && given.one(language) == null;
		return missing ? List.of(new Broken(language, "required")) : List.of();
	}

}
