package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** LC-07. */
class PreparePortabilityTest extends ModelTest {

	PreparePortabilityTest() {
		super("prepare-portability");
	}

	@Test
	void forAPublicTaskThereIsNoPortableCopy() {
		ProcessInstance copy = start("right", "R-PORT");
		complete("find-basis", "lawfulBasis", "ART6-1-E", "automated", true);
		assertCalled("rights.proposeUnavailable(" + CASE + ")");
		assertEnded(copy, "right-unavailable");
	}

	@Test
	void onConsentTheCopyIsPrepared() {
		ProcessInstance copy = start("right", "R-PORT");
		complete("find-basis", "lawfulBasis", "ART6-1-A", "automated", true);
		assertOpenFor("prepare-export", "reviewer", Duration.ofDays(5));
		complete("prepare-export", "exportFormat", "JSON", "directTransfer", "FEASIBLE", "othersHarmed", false);
		assertOpenFor("check-redactions", "case-handler", Duration.ofDays(2));
		complete("check-redactions", "secondLook", "AGAIN");
		complete("prepare-export", "exportFormat", "CSV", "directTransfer", "FEASIBLE", "othersHarmed", false);
		complete("check-redactions", "secondLook", "PASSED");
		assertOpenFor("propose-portability", "case-handler", Duration.ofDays(2));
		complete("propose-portability", "proposal", "GRANTED_FULL", "refusalCodes", null);
		assertCalled("rights.propose(" + CASE + ",GRANTED_FULL,null)");
		assertEnded(copy, "copy-proposed");
	}

}
