package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LC-10: a complaint to the council. */
class ComplaintTest extends ModelTest {

	ComplaintTest() {
		super("complaint");
	}

	private ProcessInstance taken() {
		ProcessInstance complaint = start();
		complete("triage-complaint", "complaintAbout", "OWN_DATA");
		return complaint;
	}

	private void decided(String approval) {
		complete("enquire-complaint", "complaintProposal", "UPHELD");
		if (task("advise") != null) {
			complete("advise", "advice", "AGREE");
		}
		complete("decide-complaint", "approval", approval);
	}

	@Test
	void whatIsNoDataProtectionComplaintIsPassedOn() {
		ProcessInstance complaint = start();
		assertOpenFor("triage-complaint", "case-handler", Duration.ofDays(2));
		complete("triage-complaint", "complaintAbout", "OTHER");
		assertEnded(complaint, "complaint-closed");
		assertCalled("complaints.redirect(" + CASE + ")", "complaints.close(" + CASE + ")");
		assertNeverCalled("complaints.acknowledge");
	}

	@Test
	void itIsAcknowledgedWithinFiveWorkingDaysWhileTheEnquiryRuns() {
		taken();
		assertOpenFor("acknowledge-complaint", "case-handler", Duration.ofDays(5));
		assertWaitsFor("acknowledge-complaint", "enquire-complaint");
		complete("acknowledge-complaint");
		assertCalled("complaints.acknowledge(" + CASE + ")");
		assertWaitsFor("enquire-complaint");
	}

	@Test
	void anAcknowledgementOverThirtyDaysIsChasedAndStaysOpen() {
		taken();
		pass(Duration.ofDays(30));
		assertCalled("complaints.acknowledgementLate(" + CASE + ")");
		assertWaitsFor("acknowledge-complaint", "enquire-complaint", "note-progress");
	}

	@Test
	void thePersonHearsOfProgressEveryTwentyWorkingDays() {
		taken();
		complete("acknowledge-complaint");
		pass(Duration.ofDays(20));
		complete("note-progress");
		assertCalled("complaints.progress(" + CASE + ")");
		assertWaitsFor("enquire-complaint");
		pass(Duration.ofDays(20));
		assertWaitsFor("enquire-complaint", "note-progress");
	}

	@Test
	void theDpoAdvisesBeforeTheDecisionAndTheOutcomeEndsEverything() {
		ProcessInstance complaint = taken();
		complete("enquire-complaint", "complaintProposal", "UPHELD");
		assertWaitsFor("acknowledge-complaint", "advise");
		complete("advise", "advice", "AGREE");
		complete("decide-complaint", "approval", "APPROVE");
		assertCalled("complaints.askAdvice(" + CASE + ")", "complaints.conclude(" + CASE + ")",
				"complaints.close(" + CASE + ")", "retention.start(" + CASE + ")");
		// S-25: an outcome before the acknowledgement makes it needless
		assertNeverCalled("complaints.acknowledge(");
		assertEnded(complaint, "complaint-closed");
	}

	@Test
	void aConflictedDpoIsNotAskedButTheDeputy() {
		this.ports.answer("dpo.keptOut", true);
		taken();
		complete("enquire-complaint", "complaintProposal", "UPHELD");
		assertWaitsFor("acknowledge-complaint", "advise-as-deputy");
	}

	@ParameterizedTest
	@ValueSource(strings = { "SEND_BACK" })
	void aProposalCanBeSentBackAndIsNotAdvisedOnTwice(String approval) {
		ProcessInstance complaint = taken();
		decided(approval);
		assertWaitsFor("acknowledge-complaint", "enquire-complaint");
		decided("APPROVE");
		assertEnded(complaint, "complaint-closed");
	}

}
