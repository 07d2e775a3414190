package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** LC-08: the version of that day. */
class FindNoticeTest extends ModelTest {

	FindNoticeTest() {
		super("find-notice");
	}

	@Test
	void theNoticeIsProposed() {
		ProcessInstance notice = start();
		assertOpenFor("find-notice-version", "case-handler", Duration.ofDays(5));
		complete("find-notice-version", "proposal", "NOTICE_GIVEN", "refusalCodes", null);
		assertCalled("rights.propose(" + CASE + ",NOTICE_GIVEN,null)");
		assertEnded(notice, "notice-found");
	}

}
