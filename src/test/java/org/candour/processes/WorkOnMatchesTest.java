package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** LC-18, 6 to 10: results, order, people, report. */
class WorkOnMatchesTest extends ModelTest {

	WorkOnMatchesTest() {
		super("work-on-matches");
	}

	@Test
	void resultsAreOrderedThenWorkedByPeopleThenReported() {
		ProcessInstance work = start();
		assertOpenFor("load-results", "case-handler", Duration.ofDays(60));
		complete("load-results");
		assertCalled("matching.rank(" + CASE + ")");
		assertOpenFor("work-matches", "case-handler", Duration.ofDays(60));
		complete("work-matches");
		assertOpenFor("report-matches", "manager", Duration.ofDays(10));
		complete("report-matches");
		assertEnded(work, "exercise-reported");
	}

}
