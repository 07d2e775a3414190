package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/**
 * Art 19, s.38(5)(c), s.48(9): a recipient is told without delay, until it has receipted.
 */
class CorrectDisclosureTest extends ModelTest {

	CorrectDisclosureTest() {
		super("correct-disclosure");
	}

	@Test
	void theRecipientIsToldAndReceipts() {
		ProcessInstance correction = start("possibleBreach", false);
		assertNeverCalled("breaches.foundIn");
		assertOpenFor("write-correction", "case-handler", Duration.ofDays(1));
		complete("write-correction");
		assertOpenFor("check-correction", "approver", Duration.ofDays(1));
		complete("check-correction", "correctionDecision", "SEND");
		work();
		assertCalled("disclosures.correct(" + CASE + ")");
		tell("correction-receipted");
		assertCalled("disclosures.correctionReceipted(" + CASE + ")");
		assertEnded(correction, "correction-told");
	}

	@Test
	void aPossibleBreachGetsAFileOfItsOwnAtOnce() {
		start("possibleBreach", true);
		assertCalled("breaches.foundIn(" + CASE + ")");
		assertWaitsFor("write-correction");
	}

	@Test
	void whatTheApproverGivesBackIsWrittenAgain() {
		start("possibleBreach", false);
		complete("write-correction");
		complete("check-correction", "correctionDecision", "SEND_BACK");
		assertWaitsFor("write-correction");
		assertNeverCalled("disclosures.correct(");
	}

	@Test
	void withoutAReceiptSomebodyAsksUntilItHasArrived() {
		ProcessInstance correction = start("possibleBreach", false);
		complete("write-correction");
		complete("check-correction", "correctionDecision", "SEND");
		work();
		assertWaitsFor();
		pass(Duration.ofDays(5));
		assertOpenFor("chase-correction", "case-handler", Duration.ofDays(1));
		complete("chase-correction", "chaseResult", "NOT_YET");
		assertWaitsFor();
		pass(Duration.ofDays(5));
		complete("chase-correction", "chaseResult", "RECEIPTED");
		assertCalled("disclosures.correctionReceipted(" + CASE + ")");
		assertEnded(correction, "correction-told");
	}

}
