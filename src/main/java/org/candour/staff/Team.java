package org.candour.staff;

/** The teams of the council's data-protection office, by the work they do. */
public enum Team {

	/** Rights of people. */
	RIGHTS,
	/** Requests of outside bodies. */
	DISCLOSURES,
	/** Complaints, reviews, the regulator, breaches. */
	COMPLAINTS

}
