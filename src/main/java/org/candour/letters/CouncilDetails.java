package org.candour.letters;

import java.time.LocalDate;

/**
 * Who writes, and how to reach them, from a day on (N-18).
 *
 * @param from first day (London) on which letters carry these details
 * @param reviewContact where a body turns to have a decision looked at again
 * @param incidentContact where a body reports a loss
 * @param rightsContact where a person turns with a right or a complaint
 * @param dpoContact how to reach the Data Protection Officer
 * @param address postal address in one line, or null
 * @param complaintForm address of the electronic form for complaints (DPA s.164A(2)), or
 * null
 */
public record CouncilDetails(LocalDate from, String name, String team, String reviewContact, String incidentContact,
		String rightsContact, String dpoContact, String address, String complaintForm) {

	/** What can be said truthfully while nothing is configured. */
	static final CouncilDetails UNNAMED = new CouncilDetails(LocalDate.MIN, "The council", "Data Protection Team",
			"the Data Protection Team, by a message on this request",
			"the Data Protection Team, by a message on this request", "the council's Data Protection Team",
			"the council's main address", null, null);

}
