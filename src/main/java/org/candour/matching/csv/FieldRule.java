package org.candour.matching.csv;

/** What can be wrong with a value. */
public enum FieldRule {

	MISSING("is missing"), TOO_LONG("is too long"), FORMAT("has another form than the specification asks for"),
	NOT_A_CHOICE("is none of the choices"), DUPLICATE("occurs twice");

	private final String words;

	FieldRule(String words) {
		this.words = words;
	}

	/** The rule as the end of a sentence about a field. */
	public String words() {
		return this.words;
	}

}
