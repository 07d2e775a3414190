package org.candour.cases.steps;

import org.candour.cases.RuleBroken;
import org.candour.staff.Action;

/**
 * What a module demands of steps that another one owns, such as that no marked record is
 * left without its redacted copy.
 */
public interface StepConditions {

	/**
	 * Checks a step that its owner let pass.
	 * @param action what the person does in it
	 * @throws RuleBroken naming the rule that stands in the way
	 */
	void check(StepSubmission submission, Action action);

}
