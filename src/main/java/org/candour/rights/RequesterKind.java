package org.candour.rights;

/** Who exercises the right. */
public enum RequesterKind {

	/** The person whose data it is. */
	SUBJECT,
	/** Somebody with written authority. */
	AGENT,
	/** A parent, for a child who cannot understand. */
	PARENT,
	/** Appointed by the Court of Protection. */
	DEPUTY, SOLICITOR;

	/** Whether Sch 3 paras 4, 10 and 21 protect the subject against this requester. */
	public boolean parentOrAppointee() {
		return this == PARENT || this == DEPUTY;
	}

}
