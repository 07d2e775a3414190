package org.candour.cases.steps;

import java.util.List;

import org.candour.staff.Person;

/**
 * Steps that the engine does for cases, such as writing a letter, and that failed until
 * it tries them no more. Nothing waits for anybody then, and the clock runs: whoever
 * handles the case has to see it, and not only whoever runs the engine.
 */
public interface FailedSteps {

	/** Those of a case that exists for whoever looks, at most 20. */
	List<FailedStep> of(String caseRef);

	/**
	 * References of cases with such a step that exist for the person, in order, at most
	 * 50.
	 */
	List<String> cases(Person person);

	/**
	 * Gives every such step of the case another try; it is on the trail.
	 * @return how many there were
	 */
	int tryAgain(String caseRef);

	/**
	 * A step that failed.
	 *
	 * @param name as in the model
	 * @param cause what stopped it, in a sentence
	 */
	record FailedStep(String name, String cause) {
	}

}
