package org.candour.cases;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference as somebody typed it: in capitals or not, with other signs between its
 * parts or none, or its last digits alone.
 *
 * @param prefix such as {@code DR}, or empty
 * @param digits those of the year, if they were given, and of the number
 */
public record TypedReference(String prefix, String digits) {

	/** Of the number that is drawn for a case. */
	private static final int NUMBER = 6;

	private static final int COMPLETE = 10;

	private static final Pattern SHAPE = Pattern.compile("(DR|RR)?(\\d{4,10})");

	/** Reads what was typed, or nothing if it is no reference. */
	public static Optional<TypedReference> of(String typed) {
		if (typed == null) {
			return Optional.empty();
		}
		Matcher plain = SHAPE.matcher(typed.replaceAll("[\\s\\p{Pd}./_%]+", "").toUpperCase(Locale.UK));
		return plain.matches()
				? Optional.of(new TypedReference((plain.group(1) != null) ? plain.group(1) : "", plain.group(2)))
				: Optional.empty();
	}

	/** The reference itself, if all of it was typed. */
	public Optional<CaseReference> complete() {
		return (!this.prefix.isEmpty() && this.digits.length() == COMPLETE)
				? Optional.of(new CaseReference(this.prefix + "-" + ending())) : Optional.empty();
	}

	/** How the reference ends. */
	public String ending() {
		int number = this.digits.length() - NUMBER;
		return (number > 0) ? this.digits.substring(0, number) + "-" + this.digits.substring(number) : this.digits;
	}

	/** Whether hardly more than one case can be meant. */
	public boolean exact() {
		return this.digits.length() >= NUMBER;
	}

}
