package org.candour.cases;

/** A rule forbids what was asked. The message is a sentence for the person who asked. */
public class RuleBroken extends RuntimeException {

	private final String rule;

	public RuleBroken(String rule, String sentence) {
		super(sentence);
		this.rule = rule;
	}

	/** The rule's code: {@code SD1}, {@code N-05}, {@code DT13}. */
	public String rule() {
		return this.rule;
	}

}
