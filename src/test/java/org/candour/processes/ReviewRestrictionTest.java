package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A restriction ends with its ground. */
class ReviewRestrictionTest extends ModelTest {

	ReviewRestrictionTest() {
		super("review-restriction");
	}

	private void due() {
		pass(Duration.ofDays(180));
	}

	@Test
	void aRestrictionThatStandsIsLookedAtAgain() {
		start();
		assertWaitsFor();
		due();
		assertOpenFor("retest-restriction", "case-handler", Duration.ofDays(5));
		complete("retest-restriction", "restrictionTest", "STANDS");
		assertCalled("rights.restrictionReviewed(" + CASE + ")");
		assertWaitsFor();
		due();
		assertWaitsFor("retest-restriction");
	}

	@Test
	void whenTheGroundFallsAwayThePersonIsAnswered() {
		ProcessInstance restriction = start();
		due();
		complete("retest-restriction", "restrictionTest", "FALLS");
		assertOpenFor("approve-late-release", "approver", Duration.ofDays(5));
		complete("approve-late-release", "lateRelease", "RELEASE");
		assertCalled("rights.restrictionEnded(" + CASE + ")");
		complete("release-response", "recipientConfirmed", true, "responseRoute", "PORTAL");
		assertCalled("delivery.respond(" + CASE + ",LATE_RELEASE)");
		assertEnded(restriction, "restrictions-over");
	}

	@Test
	void theApproverMayHoldTheRestrictionUp() {
		start();
		due();
		complete("retest-restriction", "restrictionTest", "FALLS");
		complete("approve-late-release", "lateRelease", "STANDS");
		assertCalled("rights.restrictionReviewed(" + CASE + ")");
		assertNeverCalled("rights.restrictionEnded", "delivery");
	}

	@Test
	void anotherRestrictionIsLookedAtInItsTurn() {
		this.ports.answer("rights.restricted", true);
		ProcessInstance restriction = start();
		due();
		complete("retest-restriction", "restrictionTest", "FALLS");
		complete("approve-late-release", "lateRelease", "RELEASE");
		complete("release-response", "recipientConfirmed", true, "responseRoute", "POST");
		assertWaitsFor();
		assertThat(this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceId(restriction.getId())
			.count()).isOne();
	}

}
