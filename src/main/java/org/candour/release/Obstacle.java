package org.candour.release;

/**
 * What stands in the way of a release.
 *
 * @param rule its code, such as {@code RL-01}
 * @param sentence names item and file by their numbers, and says what to do
 */
public record Obstacle(String rule, String sentence) {

	/** A record that leaves whole is still being made new. */
	static final String NOT_YET = "RELEASE-COPY";

	/** Whether it goes away by itself. */
	public boolean passing() {
		return this.rule.equals(NOT_YET);
	}

}
