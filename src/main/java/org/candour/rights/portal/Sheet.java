package org.candour.rights.portal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A page of the form as its template draws it. */
public record Sheet(Draft draft, Given given, List<Mistake> mistakes, PageWords words) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

	/** PageWords under a key, or null. */
	public String say(String key) {
		return this.words.of(key, this.draft);
	}

	public String say(Field field, Field.Choice choice) {
		return this.words.of(field, choice, this.draft);
	}

	/** The hint of a choice, or null. */
	public String hint(Field field, Field.Choice choice) {
		return say("choice.%s.%s.hint".formatted(field.name(), choice.code()));
	}

	/** The sentence that says what is to be put right in a field, or null. */
	public String mistake(Field field) {
		return this.mistakes.stream()
			.filter((mistake) -> mistake.field().equals(field.name()))
			.findFirst()
			.map((mistake) -> say(mistake.wording()))
			.orElse(null);
	}

	/** Ids of what describes a field: its hint, then its mistake; null if neither. */
	public String describedBy(Field field) {
		String hint = (say("field.%s.hint".formatted(field.name())) != null) ? field.name() + "-hint" : "";
		String mistake = (mistake(field) != null) ? " " + field.name() + "-error" : "";
		String both = (hint + mistake).strip();
		return both.isEmpty() ? null : both;
	}

	/** What a browser may fill in: nothing for another person's own particulars. */
	public String complete(Field field) {
		boolean own = !this.draft.forAnother() || field.name().startsWith("requester");
		return own ? field.complete() : null;
	}

	/** What was answered, in words, line by line; empty if nothing. */
	public List<String> answer(Field field) {
		return switch (field.kind()) {
			case LINE, TEXT ->
				(this.draft.one(field.name()) != null) ? this.draft.one(field.name()).lines().toList() : List.of();
			case DAY -> day(this.draft.day(field.name()));
			case ONE_OF, SOME_OF -> this.words.chosen(field, this.draft);
		};
	}

	private static List<String> day(LocalDate day) {
		return (day != null) ? List.of(DAY.format(day)) : List.of();
	}

}
