package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** Arts 13-14: now, on a date, never. */
class TellSubjectTest extends ModelTest {

	TellSubjectTest() {
		super("tell-subject-lifecycle");
	}

	@Test
	void theSubjectIsToldNow() {
		ProcessInstance telling = start("tellSubject", "NOW");
		assertOpenFor("tell-subject", "case-handler", Duration.ofDays(5));
		complete("tell-subject");
		assertCalled("disclosures.telling(" + CASE + ",NOW)");
		assertEnded(telling, "telling-settled");
	}

	@Test
	void theSubjectIsNotTold() {
		ProcessInstance telling = start("tellSubject", "NEVER");
		assertCalled("disclosures.telling(" + CASE + ",NEVER)");
		assertEnded(telling, "telling-settled");
	}

	@Test
	void onTheDateAnApproverLooksAgainPutsItOffAndThenHasTheSubjectTold() {
		ProcessInstance telling = start("tellSubject", "ON_DATE");
		pass(Duration.ofDays(179));
		assertWaitsFor();
		pass(Duration.ofDays(1));
		assertOpenFor("review-telling", "approver", Duration.ofDays(5));
		complete("review-telling", "tellSubject", "ON_DATE");
		assertCalled("disclosures.tellingReviewed(" + CASE + ",ON_DATE)");
		assertWaitsFor();
		pass(Duration.ofDays(180));
		complete("review-telling", "tellSubject", "NOW");
		complete("tell-subject");
		assertCalled("disclosures.telling(" + CASE + ",NOW)");
		assertEnded(telling, "telling-settled");
	}

}
