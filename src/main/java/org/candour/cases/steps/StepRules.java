package org.candour.cases.steps;

import java.util.Map;

import org.candour.cases.RuleBroken;
import org.candour.staff.Action;
import org.candour.staff.Person;

/** What a module demands of the human steps it owns. A step nobody owns is refused. */
public interface StepRules {

	/** The module's steps, and what a person does in each. */
	Map<String, Action> duties();

	/**
	 * Checks whether a person may take a step at all, beyond wall, role and segregation
	 * within the case.
	 * @throws RuleBroken naming the rule that stands in the way
	 */
	default void admit(String caseRef, String step, Person person) {
	}

	/**
	 * Checks what was entered.
	 * @throws RuleBroken if something is missing or contradicts the law data
	 */
	void check(StepSubmission submission);

}
