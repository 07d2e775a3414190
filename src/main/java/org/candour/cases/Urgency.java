package org.candour.cases;

/** How soon an answer is needed, as graded by the council. */
public enum Urgency {

	LIFE(100), HOURS(80), DAYS(60), ROUTINE(50);

	private final int priority;

	Urgency(int priority) {
		this.priority = priority;
	}

	/** Priority of the case's tasks. */
	public int priority() {
		return this.priority;
	}

}
