package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** LC-18: an exercise of data matching. */
class DataMatchTest extends ModelTest {

	DataMatchTest() {
		super("data-match");
	}

	private ProcessInstance uploaded() {
		ProcessInstance exercise = start("gateway", "GW-NFI-M");
		complete("check-privacy-notice", "dpiaState", "DONE");
		complete("advise", "advice", "AGREE");
		complete("gather-data");
		complete("sign-finance", "signOff", "AGREE");
		complete("sign-governance", "signOff", "AGREE");
		complete("record-upload", "uploadedThroughNfi", true);
		return exercise;
	}

	@Test
	void nothingIsPutTogetherBeforeNoticeAndAdvice() {
		start("gateway", "GW-NFI-M");
		assertWaitsFor("check-privacy-notice");
		complete("check-privacy-notice", "dpiaState", "REVIEWED");
		assertWaitsFor("advise");
		assertNeverCalled("matching.extract");
		complete("advise", "advice", "AGREE");
		assertWaitsFor("gather-data");
	}

	@Test
	void extractsAndResultsGoEachOnTheirDay() {
		ProcessInstance exercise = uploaded();
		assertCalled("matching.signedOff(" + CASE + ")", "matching.uploaded(" + CASE + ")");
		complete("load-results");
		complete("work-matches");
		complete("report-matches");
		pass(Duration.ofDays(90));
		assertCalled("matching.purge(" + CASE + ",EXTRACTS)");
		assertNeverCalled("matching.purge(" + CASE + ",PAPERS)");
		pass(Duration.ofDays(640));
		assertCalled("matching.purge(" + CASE + ",PAPERS)", "matching.close(" + CASE + ")",
				"retention.start(" + CASE + ")");
		assertEnded(exercise, "exercise-closed");
	}

	@Test
	void theDayOfDeletionDoesNotWaitForTheWork() {
		ProcessInstance exercise = uploaded();
		pass(Duration.ofDays(730));
		assertCalled("matching.purge(" + CASE + ",PAPERS)");
		assertWaitsFor("load-results");
		complete("load-results");
		complete("work-matches");
		complete("report-matches");
		assertEnded(exercise, "exercise-closed");
	}

}
