package org.candour.cases;

/** A person completed a step; its texts are sealed by now. */
public record StepCompleted(StepSubmission submission) {
}
