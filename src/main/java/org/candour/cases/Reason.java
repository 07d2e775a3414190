package org.candour.cases;

import java.nio.charset.StandardCharsets;

/** Why somebody did something that needs a reason. It is stored sealed. */
public record Reason(String text) {

	private static final int LONGEST = 4000;

	/**
	 * Takes what was entered.
	 * @throws RuleBroken if there is no reason, or it is longer than 4,000 characters
	 */
	public Reason {
		if (text == null || text.isBlank() || text.length() > LONGEST) {
			throw new RuleBroken("REASON", "Give a reason of 1 to 4,000 characters.");
		}
		text = text.strip();
	}

	public byte[] bytes() {
		return this.text.getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public String toString() {
		return "Reason";
	}

}
