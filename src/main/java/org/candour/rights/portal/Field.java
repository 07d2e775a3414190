package org.candour.rights.portal;

import java.util.List;
import java.util.function.Supplier;

/**
 * A field of a page. Its name is used once in the whole form; its label, hint and errors
 * stand in the wording under that name.
 *
 * @param longest most characters of a line or text
 * @param choices codes to choose from
 * @param complete what a browser may fill in (WCAG 1.3.5), or null
 */
record Field(String name, Kind kind, boolean required, int longest, Supplier<List<Choice>> choices, String complete) {

	static Field line(String name, int longest) {
		return new Field(name, Kind.LINE, false, longest, List::of, null);
	}

	static Field text(String name, int longest) {
		return new Field(name, Kind.TEXT, false, longest, List::of, null);
	}

	static Field day(String name) {
		return new Field(name, Kind.DAY, false, 0, List::of, null);
	}

	static Field oneOf(String name, String... codes) {
		List<Choice> choices = List.of(codes).stream().map((code) -> new Choice(code, null)).toList();
		return new Field(name, Kind.ONE_OF, true, 0, () -> choices, null);
	}

	static Field someOf(String name, Supplier<List<Choice>> choices) {
		return new Field(name, Kind.SOME_OF, false, 0, choices, null);
	}

	Field need() {
		return new Field(this.name, this.kind, true, this.longest, this.choices, this.complete);
	}

	Field completedBy(String what) {
		return new Field(this.name, this.kind, this.required, this.longest, this.choices, what);
	}

	/** Id of the element that an error leads to. */
	String anchor() {
		return (this.kind == Kind.DAY) ? this.name + "-day" : this.name;
	}

	/** The names under which a browser sends it. */
	List<String> parts() {
		return (this.kind == Kind.DAY) ? List.of(this.name + "-day", this.name + "-month", this.name + "-year")
				: List.of(this.name);
	}

	/** What is wrong with what was entered; the code of the rule, or null. */
	String fault(Given given) {
		return switch (this.kind) {
			case LINE, TEXT -> textFault(given.one(this.name));
			case DAY -> dayFault(given);
			case ONE_OF, SOME_OF -> choiceFault(given.all(this.name));
		};
	}

	private String textFault(String text) {
		if (text == null) {
			return this.required ? "required" : null;
		}
		return (text.length() > this.longest) ? "too-long" : null;
	}

	private String dayFault(Given given) {
		if (!given.anyOfDay(this.name)) {
			return this.required ? "required" : null;
		}
		return (given.day(this.name) == null || given.day(this.name).getYear() < 1850) ? "day" : null;
	}

	private String choiceFault(List<String> chosen) {
		if (chosen.isEmpty()) {
			return this.required ? "required" : null;
		}
		List<String> codes = this.choices.get().stream().map(Choice::code).toList();
		boolean possible = codes.containsAll(chosen) && (this.kind == Kind.SOME_OF || chosen.size() == 1);
		return possible ? null : "required";
	}

	/** How it is asked. */
	enum Kind {

		LINE, TEXT, DAY, ONE_OF, SOME_OF

	}

	/**
	 * Something to choose.
	 *
	 * @param label its words, or null if they stand in the wording under field and code
	 */
	record Choice(String code, String label) {
	}

}
