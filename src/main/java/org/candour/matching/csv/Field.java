package org.candour.matching.csv;

import java.util.List;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param longest characters at most
 * @param choices the values a code may have; empty for any
 */
public record Field(String name, FieldKind kind, boolean required, int longest, List<String> choices) {

	private static final int LONGEST = 200;

	public Field {
		longest = (longest > 0) ? longest : LONGEST;
		choices = (choices != null) ? List.copyOf(choices) : List.of();
	}

	/** What is wrong with a value, or nothing. */
	public Optional<FieldRule> broken(String value) {
		if (value.isEmpty()) {
			return this.required ? Optional.of(FieldRule.MISSING) : Optional.empty();
		}
		if (value.length() > this.longest) {
			return Optional.of(FieldRule.TOO_LONG);
		}
		if (!this.kind.fits(value)) {
			return Optional.of(FieldRule.FORMAT);
		}
		return (this.choices.isEmpty() || this.choices.contains(value)) ? Optional.empty()
				: Optional.of(FieldRule.NOT_A_CHOICE);
	}

}
