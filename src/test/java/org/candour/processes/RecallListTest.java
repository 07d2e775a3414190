package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** Domain 7.9: lists of vulnerable people end. */
class RecallListTest extends ModelTest {

	RecallListTest() {
		super("recall-list");
	}

	@Test
	void whereNoListWasSharedNothingIsCalledBack() {
		ProcessInstance recall = start();
		complete("note-shared-list", "listShared", false);
		assertEnded(recall, "no-list");
	}

	@Test
	void aListIsCalledBackOnItsDayUntilItsDeletionIsConfirmed() {
		ProcessInstance recall = start();
		complete("note-shared-list", "listShared", true);
		assertWaitsFor();
		pass(Duration.ofDays(30));
		complete("confirm-deletion", "deletionConfirmed", false);
		assertWaitsFor();
		pass(Duration.ofDays(2));
		complete("confirm-deletion", "deletionConfirmed", true);
		assertEnded(recall, "list-recalled");
	}

}
