package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** LC-09 with LC-02: access to what is held for law enforcement. */
class Part3AccessRequestTest extends AccessLifecycleTest {

	Part3AccessRequestTest() {
		super("part3-access-request");
	}

	@Test
	void aJudicialDocumentIsOutsideAndTheApproverDecidesSo() {
		ProcessInstance request = request();
		complete("triage-request", "triage", "FOR_US", "burden", "NONE", "livingPerson", true, "lawEnforcement", true,
				"enforcementFunction", true, "judicialDocument", true);
		complete("check-identity", "identity", "NOT_NEEDED", "authority", "NOT_NEEDED");
		assertCalled("rights.proposeJudicial(" + CASE + ")");
		assertWaitsFor("approve-answer");
		this.ports.answer("rights.letter", "PART3_ACCESS_REFUSAL");
		answer("REFUSED");
		assertCalled("delivery.respond(" + CASE + ",PART3_ACCESS_REFUSAL)");
		this.steps.holdEnds();
		assertEnded(request, "refused");
	}

	/** S-11. */
	@Test
	void aSuspectGetsASilentLetterAndTheRestrictionIsTestedAgain() {
		ProcessInstance request = searched();
		complete("collate-items", "healthData", false, "thirdParties", false, "partThree", true);
		this.ports.answer("rights.restricting", true);
		complete("review-part-three-items", "judicialDocument", false);
		complete("apply-exemptions");
		complete("redact-items");
		complete("check-redactions", "secondLook", "PASSED");
		this.ports.answer("rights.raiseTriggers", "REQUIRED");
		this.ports.answer("rights.letter", "NCND");
		complete("propose-access-answer", "dpoRequested", false);
		assertCalled("rights.recordRestriction(" + CASE + ")", "rights.raiseTriggers(" + CASE + ")");
		complete("advise", "advice", "AGREE");
		this.ports.answer("rights.restricted", true);
		answer("NO_DATA");
		assertCalled("delivery.respond(" + CASE + ",NCND)");
		assertNeverCalled("rights.close");
		pass(Duration.ofDays(180));
		complete("retest-restriction", "restrictionTest", "FALLS");
		complete("approve-late-release", "lateRelease", "RELEASE");
		this.ports.answer("rights.restricted", false);
		this.steps.release();
		assertCalled("delivery.respond(" + CASE + ",LATE_RELEASE)");
		this.steps.holdEnds();
		assertEnded(request, "no-data");
	}

}
