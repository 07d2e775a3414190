package org.candour.cases.steps;

import org.candour.cases.CaseNotFound;
import org.candour.cases.OpenTask;
import org.candour.cases.RuleBroken;
import org.candour.staff.Person;

/** The one gate through which people take and complete steps. */
public interface Steps {

	/**
	 * Takes a step for oneself.
	 * @throws RuleBroken if this person may not take the step
	 */
	void claim(OpenTask task, Person person);

	/**
	 * Checks whether somebody could take a step that another person may have taken now;
	 * nothing is changed or recorded.
	 * @throws RuleBroken if this person may not take the step
	 */
	void mayTake(OpenTask task, Person person);

	/**
	 * Checks access, walls, segregation of duties and the step's own rules, then records
	 * the step, its texts sealed.
	 * @throws RuleBroken if a rule forbids it
	 * @throws CaseNotFound if the case does not exist for this person
	 */
	void complete(StepSubmission submission);

}
