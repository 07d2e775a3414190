package org.candour.processes;

import java.time.Duration;
import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** LC-08: it stops first. */
class CheckConsentTest extends ModelTest {

	CheckConsentTest() {
		super("check-consent");
	}

	@Test
	void theServicesStopBeforeAnythingElseIsAsked() {
		ProcessInstance consent = start("refusalCodes", null);
		assertOpenFor("find-consent", "case-handler", Duration.ofDays(1));
		complete("find-consent", "services", List.of("education"));
		assertOpenFor("stop-use", "service-education", Duration.ofDays(2));
		complete("stop-use", "changeDone", "DONE");
		assertOpenFor("check-other-basis", "case-handler", Duration.ofDays(1));
		complete("check-other-basis", "otherBasis", "NONE", "deleteData", true, "proposal", "WITHDRAWN");
		assertCalled("rights.stopped(" + CASE + ")", "rights.propose(" + CASE + ",WITHDRAWN,null)");
		assertEnded(consent, "consent-checked");
	}

}
