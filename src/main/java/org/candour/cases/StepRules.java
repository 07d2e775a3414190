package org.candour.cases;

import java.util.Map;

import org.candour.staff.Action;

/** What a module demands of the human steps it owns. A step nobody owns is refused. */
public interface StepRules {

	/** The module's steps, and what a person does in each. */
	Map<String, Action> duties();

	/**
	 * Checks what was entered.
	 * @throws RuleBroken if something is missing or contradicts the law data
	 */
	void check(StepSubmission submission);

}
