package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** GW-SAFO: a filing with an anti-fraud organisation. */
class CifasFilingTest extends ModelTest {

	CifasFilingTest() {
		super("cifas-filing");
	}

	private ProcessInstance filed() {
		ProcessInstance filing = start("gateway", "GW-SAFO");
		complete("check-evidence", "evidenceStandard", "MET", "consequencesTold", true);
		complete("approve-filing", "filingDecision", "FILE");
		complete("confirm-filing", "filingDecision", "FILE");
		complete("record-filing", "filedThroughPortal", true);
		return filing;
	}

	@Test
	void belowTheStandardNothingIsFiled() {
		ProcessInstance filing = start();
		complete("check-evidence", "evidenceStandard", "NOT_MET");
		assertCalled("filings.notFiled(" + CASE + ")", "retention.start(" + CASE + ")");
		assertEnded(filing, "not-filed");
	}

	@Test
	void eitherOfTheTwoIsEnoughToRefuse() {
		ProcessInstance first = start();
		complete("check-evidence", "evidenceStandard", "MET");
		complete("approve-filing", "filingDecision", "REFUSE");
		assertEnded(first, "not-filed");
		ProcessInstance second = start();
		complete("check-evidence", "evidenceStandard", "MET");
		complete("approve-filing", "filingDecision", "FILE");
		complete("confirm-filing", "filingDecision", "REFUSE");
		assertEnded(second, "not-filed");
		assertNeverCalled("filings.filed", "filings.approved");
	}

	@Test
	void aSuccessfulChallengeRemovesItWithinTwoWorkingDays() {
		ProcessInstance filing = filed();
		assertCalled("filings.approved(" + CASE + ")", "filings.filed(" + CASE + ")");
		tell("filing-challenged");
		assertOpenFor("consider-challenge", "manager", Duration.ofDays(5));
		complete("consider-challenge", "challengeResult", "UPHELD");
		assertOpenFor("remove-filing", "case-handler", Duration.ofDays(2));
		pass(Duration.ofDays(2));
		assertCalled("filings.removalLate(" + CASE + ")");
		complete("remove-filing");
		assertCalled("filings.removed(" + CASE + ")", "retention.start(" + CASE + ")");
		assertEnded(filing, "filing-removed");
	}

	@Test
	void afterARejectedChallengeItStandsAndMayBeChallengedAgain() {
		filed();
		tell("filing-challenged");
		complete("consider-challenge", "challengeResult", "REJECTED");
		assertWaitsFor();
		tell("filing-challenged");
		assertWaitsFor("consider-challenge");
	}

	@Test
	void whenItsTimeIsOverItIsRemovedWithoutAChallenge() {
		ProcessInstance filing = filed();
		pass(Duration.ofDays(2190));
		complete("remove-filing");
		assertEnded(filing, "filing-removed");
		assertNeverCalled("filings.removalLate");
	}

}
