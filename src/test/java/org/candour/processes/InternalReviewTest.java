package org.candour.processes;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LC-11: the voluntary step before the regulator. */
class InternalReviewTest extends ModelTest {

	InternalReviewTest() {
		super("internal-review");
	}

	@Test
	void aConfirmedDecisionIsToldAndClosed() {
		ProcessInstance review = start();
		complete("triage-review", "reviewKind", "REVIEW");
		assertCalled("complaints.acknowledge(" + CASE + ")");
		complete("review-decision", "reviewResult", "CONFIRM");
		assertEnded(review, "review-closed");
		assertCalled("complaints.reviewed(" + CASE + ")", "complaints.close(" + CASE + ")",
				"retention.start(" + CASE + ")");
	}

	@ParameterizedTest
	@ValueSource(strings = { "VARY", "REPLACE" })
	void aChangedDecisionIsCarriedOut(String result) {
		ProcessInstance review = start();
		complete("triage-review", "reviewKind", "REVIEW");
		complete("review-decision", "reviewResult", result);
		assertWaitsFor("carry-out-review");
		complete("carry-out-review");
		assertEnded(review, "review-closed");
	}

	@Test
	void aComplaintIsTreatedAsOne() {
		ProcessInstance review = start();
		complete("triage-review", "reviewKind", "COMPLAINT");
		complete("triage-complaint", "complaintAbout", "OTHER");
		assertEnded(review, "treated-as-complaint");
	}

}
