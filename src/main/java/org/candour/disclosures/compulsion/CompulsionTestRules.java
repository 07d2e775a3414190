package org.candour.disclosures.compulsion;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.candour.cases.RuleBroken;
import org.candour.cases.steps.StepRequirement;
import org.candour.cases.steps.StepSubmission;
import org.candour.disclosures.decision.DisclosureTest;
import org.candour.disclosures.decision.EvidenceRules;
import org.candour.disclosures.decision.TestScore;
import org.candour.disclosures.decision.TestScores;

import org.springframework.stereotype.Component;

/** What the steps that read an order or a notice have in common (section 7.5). */
@Component
class CompulsionTestRules {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final List<DisclosureTest> FIRST_FOUR = List.of(DisclosureTest.DT1, DisclosureTest.DT2,
			DisclosureTest.DT3, DisclosureTest.DT4);

	private final EvidenceRules evidence;

	private final Clock clock;

	CompulsionTestRules(EvidenceRules evidence, Clock clock) {
		this.evidence = evidence;
		this.clock = clock;
	}

	/** Scores for the tests of a step, each with its reasons. */
	static StepRequirement scored(StepRequirement demand, String step) {
		Set<String> scores = Arrays.stream(TestScore.values()).map(Enum::name).collect(Collectors.toSet());
		StepRequirement scored = demand;
		for (DisclosureTest test : DisclosureTest.scoredIn(step)) {
			scored = scored.code(test.code(), "a score for " + test, scores)
				.text(test.text(), "the reasons for " + test);
		}
		return scored;
	}

	/**
	 * An order or notice stands only if whoever sends it is real and has the power, at
	 * the right level, over somebody who can be identified, and shows the paper.
	 */
	void checkItStands(StepSubmission submission) {
		this.evidence.check(submission);
		FIRST_FOUR.stream()
			.filter((test) -> TestScores.score(submission, test).filter((score) -> score == TestScore.FAIL).isPresent())
			.findFirst()
			.ifPresent((failed) -> {
				throw new RuleBroken(failed.name(), "Test %s failed: say what is defective.".formatted(failed));
			});
	}

	/** A day that has to be given and has come already. */
	LocalDate past(StepSubmission submission, String field, String what) {
		LocalDate day = submission.day(field)
			.orElseThrow(() -> new RuleBroken(field, "Give the day: %s.".formatted(what)));
		if (day.isAfter(today())) {
			throw new RuleBroken(field, "This day lies in the future: %s.".formatted(what));
		}
		return day;
	}

	LocalDate today() {
		return this.clock.instant().atZone(LONDON).toLocalDate();
	}

}
