package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** LC-18, 10: a part is destroyed on its day, unless a hold stands. */
class PurgeMatchTest extends ModelTest {

	private static final String PURGED = "matching.purge(" + CASE + ",EXTRACTS)";

	PurgeMatchTest() {
		super("purge-match");
	}

	@Test
	void onTheDayAndNotBefore() {
		ProcessInstance purge = start("purgePart", "EXTRACTS");
		pass(Duration.ofDays(89));
		assertNeverCalled("matching.purge");
		pass(Duration.ofDays(1));
		assertCalled(PURGED);
		assertEnded(purge, "part-destroyed");
	}

	@Test
	void aHoldIsLookedAtAgainEveryTwentyWorkingDays() {
		ProcessInstance purge = start("purgePart", "EXTRACTS");
		this.ports.answer("matching.purge", false);
		pass(Duration.ofDays(90));
		assertCalled(PURGED);
		pass(Duration.ofDays(20));
		assertCalled(PURGED, PURGED);
		this.ports.answer("matching.purge", true);
		pass(Duration.ofDays(20));
		assertCalled(PURGED, PURGED, PURGED);
		assertEnded(purge, "part-destroyed");
	}

}
