package org.candour.cases.steps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Collects what a form lacks, in the order in which it is looked through. A pointer is a
 * JSON pointer; no message repeats what was entered.
 */
public final class FormSheet {

	private static final int MANY = 50;

	private static final Pattern EMAIL = Pattern
		.compile("[^@\\s<>,;:\"\\p{Cntrl}]{1,64}@[A-Za-z0-9.-]{1,190}\\.[A-Za-z]{2,}");

	private final List<Finding> findings = new ArrayList<>();

	public void add(String pointer, String rule, String message) {
		this.findings.add(new Finding(pointer, rule, message));
	}

	/** Demands a value; true if there is none. */
	public boolean missing(String pointer, Object value) {
		if (value == null) {
			add(pointer, "required", "This is required.");
		}
		return value == null;
	}

	/** Demands between 1 and 50 values; true if there are none or too many. */
	public boolean empty(String pointer, Collection<?> values) {
		if (values == null || values.isEmpty()) {
			add(pointer, "required", "At least one is required.");
			return true;
		}
		return tooMany(pointer, values);
	}

	/** Demands a text. */
	public void text(String pointer, String value, int longest) {
		if (value == null || value.isBlank()) {
			add(pointer, "required", "This is required.");
		}
		else {
			optional(pointer, value, longest);
		}
	}

	public void optional(String pointer, String value, int longest) {
		if (value != null && value.length() > longest) {
			add(pointer, "too-long", "At most %d characters are allowed.".formatted(longest));
		}
	}

	/** An e-mail address, if one is given. */
	public void email(String pointer, String value) {
		if (value != null && !value.isBlank() && !EMAIL.matcher(value.strip()).matches()) {
			add(pointer, "format", "This must be an e-mail address.");
		}
	}

	/** At most 50 texts, if any are given. */
	public void texts(String pointer, List<String> values, int longest) {
		if (values == null || tooMany(pointer, values)) {
			return;
		}
		for (int i = 0; i < values.size(); i++) {
			optional(pointer + "/" + i, values.get(i), longest);
		}
	}

	private boolean tooMany(String pointer, Collection<?> values) {
		if (values.size() > MANY) {
			add(pointer, "too-many", "At most %d are allowed.".formatted(MANY));
			return true;
		}
		return false;
	}

	public List<Finding> findings() {
		return List.copyOf(this.findings);
	}

}
