package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** Domain 8.2: advice not followed. */
class SiroNoticeTest extends ModelTest {

	SiroNoticeTest() {
		super("siro-notice");
	}

	@Test
	void theSiroAcknowledgesTheOverride() {
		ProcessInstance notice = start();
		assertOpenFor("acknowledge-override", "siro", Duration.ofDays(3));
		complete("acknowledge-override", "overrideSeen", true);
		assertEnded(notice, "override-acknowledged");
	}

}
