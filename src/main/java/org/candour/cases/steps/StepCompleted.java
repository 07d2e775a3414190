package org.candour.cases.steps;

/** A person completed a step; its texts are sealed by now. */
public record StepCompleted(StepSubmission submission) {
}
