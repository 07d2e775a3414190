package org.candour.law;

/**
 * A code is unknown, not in force on the day, or disabled. The message is a sentence for
 * the person who used it.
 */
public class LawNotUsable extends RuntimeException {

	private final String code;

	LawNotUsable(String code, String message) {
		super(message);
		this.code = code;
	}

	public String code() {
		return this.code;
	}

}
