package org.candour.notices;

/** Of what somebody is told, the most urgent first. */
enum Kind {

	OVERDUE("Step overdue"), DUE_SOON("Step due soon"), ASSIGNED("Given to you"), OFFERED("New for your groups");

	private final String heading;

	Kind(String heading) {
		this.heading = heading;
	}

	String heading() {
		return this.heading;
	}

}
