package org.candour.cases;

import org.candour.staff.Condition;
import org.candour.staff.Person;
import org.candour.staff.Role;

/** Tells whether a condition of the table of roles is met in a case. */
public interface CaseConditions {

	/**
	 * Whether the condition is met.
	 * @return false also for conditions that somebody else knows about
	 */
	boolean met(Condition condition, Role role, String caseRef, Person person);

}
