package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** LC-09: what is held for law enforcement. */
class ReviewPartThreeTest extends ModelTest {

	ReviewPartThreeTest() {
		super("review-part-three");
	}

	@Test
	void aRestrictionIsRecorded() {
		this.ports.answer("rights.restricting", true);
		ProcessInstance review = start();
		assertOpenFor("review-part-three-items", "reviewer", Duration.ofDays(5));
		complete("review-part-three-items", "judicialDocument", false);
		assertCalled("rights.recordRestriction(" + CASE + ")");
		assertEnded(review, "restriction-recorded");
	}

	@Test
	void whatIsNotRestrictedLeavesNoRecord() {
		ProcessInstance review = start();
		complete("review-part-three-items", "judicialDocument", true);
		assertNeverCalled("rights.recordRestriction");
		assertEnded(review, "nothing-restricted");
	}

}
