package org.candour.cases;

import org.candour.staff.Person;

/** The one place that decides whether a case exists for a person. */
public interface CaseAccess {

	/**
	 * The case, if the person may know of it.
	 * @throws CaseNotFound the same for a walled case and for one that never was
	 * @throws CaseDisposed if it was disposed of
	 */
	CaseFile require(String caseRef, Person person);

	boolean visible(CaseFile file, Person person);

	/** Whether there is such a case for the person; asking leaves no trace. */
	boolean exists(String caseRef, Person person);

}
