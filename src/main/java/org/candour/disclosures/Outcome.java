package org.candour.disclosures;

/** How a disclosure request ends. */
public enum Outcome {

	DISCLOSED_FULL, DISCLOSED_PART, REFUSED, NOT_HELD, RETURNED_INCOMPLETE, CHALLENGED, WITHDRAWN;

	/** Whether something leaves the council. */
	public boolean discloses() {
		return this == DISCLOSED_FULL || this == DISCLOSED_PART;
	}

	/** Whether a code must say why not everything, or nothing, is given. */
	public boolean needsCode() {
		return this == DISCLOSED_PART || this == REFUSED || this == NOT_HELD || this == RETURNED_INCOMPLETE;
	}

}
