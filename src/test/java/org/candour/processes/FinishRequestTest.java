package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** LC-01, 17 and 18. */
class FinishRequestTest extends ModelTest {

	FinishRequestTest() {
		super("finish-request");
	}

	@Test
	void theHoldIsLiftedSixMonthsAfterClosing() {
		ProcessInstance request = start("holdReason", "SAR_OPEN");
		assertCalled("rights.close(" + CASE + ")");
		pass(Duration.ofDays(179));
		assertNeverCalled("retention.release");
		pass(Duration.ofDays(1));
		assertCalled("retention.release(" + CASE + ",SAR_OPEN)", "retention.start(" + CASE + ")");
		assertEnded(request, "request-finished");
	}

	@Test
	void recipientsAreToldAndMarksTakenAwayFirst() {
		this.ports.answer("rights.recipientsDue", true);
		this.ports.answer("rights.markingToLift", true);
		start("holdReason", "SAR_OPEN");
		assertWaitsFor("list-recipients");
		complete("list-recipients", "recipientsKnown", "YES");
		assertCalled("rights.notifyRecipients(" + CASE + ")", "delivery.letter(" + CASE + ",RESTRICTION_LIFTING)");
		complete("lift-marking");
		assertCalled("rights.restrictionLifted(" + CASE + ")", "rights.close(" + CASE + ")");
	}

	@Test
	void theFileIsNotClosedWhileAResponseWaitsOrARestrictionStands() {
		this.ports.answer("delivery.awaitsCollection", true);
		this.ports.answer("rights.restricted", true);
		start("holdReason", "SAR_OPEN");
		tell("package-collected");
		assertNeverCalled("rights.close");
		pass(Duration.ofDays(180));
		complete("retest-restriction", "restrictionTest", "FALLS");
		complete("approve-late-release", "lateRelease", "RELEASE");
		this.ports.answer("rights.restricted", false);
		complete("release-response", "recipientConfirmed", true, "responseRoute", "PORTAL");
		assertCalled("delivery.respond(" + CASE + ",LATE_RELEASE)", "rights.close(" + CASE + ")");
	}

}
