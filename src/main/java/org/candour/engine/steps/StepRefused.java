package org.candour.engine.steps;

import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/**
 * A step was refused. The message is the sentence Tasklist shows; as a form error it
 * reaches the person with their input kept.
 */
class StepRefused extends FormFieldValidationException {

	private static final long serialVersionUID = 1L;

	StepRefused(String sentence) {
		super("refused", sentence);
	}

}
