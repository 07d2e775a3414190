package org.candour.staff;

/** When a role may do something, beyond being that role (the cells of section 9). */
public enum Condition {

	/** In every case the person may know of. */
	ALWAYS,

	/**
	 * What the person's own services hold, in a case that asked one of them; of whose
	 * they are is checked where the items are.
	 */
	OWN_SERVICE,

	/** In a case about which the data protection officer was asked. */
	ON_ESCALATION,

	/** In a case in which a step waits, or waited, for the role. */
	WHEN_ASKED,

	/** In a case the person has taken as a sample, which is on record. */
	SAMPLE,

	/**
	 * Of the teams in which the person works ({@link Teams}), checked where figures are;
	 * of the register, what the person worked on.
	 */
	OWN_TEAM

}
