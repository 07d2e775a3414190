package org.candour.matching;

/** What a person found out about a match (LC-18, 9). */
public enum Outcome {

	/** Nothing is wrong. */
	CLEARED("Cleared"),
	/** A record of the council was wrong and has been put right where it is kept. */
	ERROR_CORRECTED("Error corrected"),
	/** Somebody else looks into it, such as the counter-fraud team. */
	REFERRED("Referred"),
	/** What was paid wrongly is being asked back. */
	RECOVERING("Recovering");

	private final String label;

	Outcome(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
