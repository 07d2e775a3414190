package org.candour.disclosures.decision;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.candour.cases.steps.DoneStep;
import org.candour.cases.steps.StepContent;
import org.candour.cases.steps.StepHistory;

import org.springframework.stereotype.Component;

/**
 * The scores of a case in the thirteen tests, from the steps in which they were given.
 */
@Component
public class TestScores {

	private final StepHistory steps;

	TestScores(StepHistory steps) {
		this.steps = steps;
	}

	/** The latest score in each test; what was not scored is left out. */
	public Map<DisclosureTest, TestScore> of(String caseRef) {
		Map<DisclosureTest, TestScore> scores = new EnumMap<>(DisclosureTest.class);
		for (DisclosureTest test : DisclosureTest.values()) {
			latest(caseRef, test).flatMap((step) -> score(step, test)).ifPresent((score) -> scores.put(test, score));
		}
		return scores;
	}

	/** What was written to the latest score of a test. */
	public Optional<String> reasons(String caseRef, DisclosureTest test) {
		return latest(caseRef, test).flatMap((step) -> step.text(test.text()));
	}

	public static Optional<TestScore> score(StepContent step, DisclosureTest test) {
		return step.code(test.code()).map(TestScore::valueOf);
	}

	private Optional<DoneStep> latest(String caseRef, DisclosureTest test) {
		return test.steps()
			.stream()
			.flatMap((step) -> this.steps.latest(caseRef, step).stream())
			.max(Comparator.comparing(DoneStep::at));
	}

}
