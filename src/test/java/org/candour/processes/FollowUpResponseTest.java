package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** A response waits, but not for ever. */
class FollowUpResponseTest extends ModelTest {

	FollowUpResponseTest() {
		super("follow-up-response");
	}

	@Test
	void aCollectedResponseIsDone() {
		ProcessInstance response = start();
		tell("package-collected");
		assertEnded(response, "response-received");
		assertNeverCalled("delivery.expire");
	}

	@Test
	void whatNobodyCollectsIsPosted() {
		ProcessInstance response = start();
		pass(Duration.ofDays(30));
		assertCalled("delivery.expire(" + CASE + ")");
		assertOpenFor("post-response", "case-handler", Duration.ofDays(5));
		complete("post-response");
		assertEnded(response, "response-posted");
	}

}
