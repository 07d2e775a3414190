package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LC-08: was a person part of it? */
class ReviewDecisionTest extends ModelTest {

	ReviewDecisionTest() {
		super("review-decision");
	}

	@ParameterizedTest
	@ValueSource(strings = { "MEANINGFUL", "NO_DECISION" })
	void whatAPersonDecidedIsNotAutomated(String part) {
		ProcessInstance decision = start("refusalCodes", null);
		assertOpenFor("find-decision", "case-handler", Duration.ofDays(3));
		complete("find-decision", "humanPart", part);
		assertCalled("rights.proposeNotAutomated(" + CASE + ")");
		assertEnded(decision, "not-automated");
	}

	@Test
	void anAutomatedDecisionIsReviewedByAPerson() {
		ProcessInstance decision = start("refusalCodes", null);
		complete("find-decision", "humanPart", "NONE", "significant", true, "solelyAutomated", true);
		assertOpenFor("review-afresh", "reviewer", Duration.ofDays(5));
		complete("review-afresh", "proposal", "REVIEWED_CHANGED");
		assertCalled("rights.propose(" + CASE + ",REVIEWED_CHANGED,null)");
		assertEnded(decision, "decision-reviewed");
	}

}
