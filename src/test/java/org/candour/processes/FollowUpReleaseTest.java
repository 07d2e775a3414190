package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** After a release. */
class FollowUpReleaseTest extends ModelTest {

	FollowUpReleaseTest() {
		super("follow-up-release");
	}

	@Test
	void aCollectedPackageIsReceipted() {
		ProcessInstance release = start("tellSubject", "NEVER");
		tell("package-collected");
		assertCalled("disclosures.telling(" + CASE + ",NEVER)", "register.receipt(" + CASE + ")");
		assertNeverCalled("delivery.expire");
		assertEnded(release, "release-followed-up");
	}

	@Test
	void whatNeedNotBeCollectedIsNotWaitedFor() {
		this.ports.answer("delivery.awaitsBody", false);
		ProcessInstance release = start("tellSubject", "NEVER");
		assertNeverCalled("register.receipt", "delivery.expire");
		assertEnded(release, "release-followed-up");
	}

	@Test
	void aPackageNobodyCollectsExpires() {
		ProcessInstance release = start("tellSubject", "NOW");
		complete("tell-subject");
		pass(Duration.ofDays(30));
		assertCalled("delivery.expire(" + CASE + ")");
		assertNeverCalled("register.receipt");
		assertEnded(release, "release-followed-up");
	}

}
