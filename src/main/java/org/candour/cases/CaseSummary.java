package org.candour.cases;

import java.util.List;
import java.util.Optional;

import org.candour.staff.Person;

/**
 * Port to the module whose case it is: what the window on a case shows of it beside what
 * every case has. A module whose cases have a window of their own need not offer it.
 */
public interface CaseSummary {

	/**
	 * What a person may read, if this is a case of the module's; the caller has checked
	 * that the case exists for the person, and audits the reading.
	 */
	Optional<List<Line>> of(String caseRef, Person person);

	/**
	 * One thing about the case.
	 *
	 * @param label what it is, in a few words
	 * @param text as a person reads it
	 */
	record Line(String label, String text) {
	}

}
