package org.candour.processes;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** Domain 7.9: form, review and recall side by side. */
class FollowUpSharingTest extends ModelTest {

	FollowUpSharingTest() {
		super("follow-up-sharing");
	}

	@Test
	void theFormTheReviewAndTheRecallGoSideBySide() {
		ProcessInstance following = start("formReceived", true, "specialCategory", false, "careRecords", false,
				"criminalOffenceData", false);
		assertWaitsFor("note-shared-list", "review-emergency");
		complete("review-emergency", "justified", true);
		assertWaitsFor("note-shared-list");
		complete("note-shared-list", "listShared", false);
		assertEnded(following, "sharing-followed-up");
	}

}
