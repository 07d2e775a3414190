package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LC-16, 2 and ESC-18: a notice is questioned, never ignored. */
class ResistNoticeTest extends ModelTest {

	ResistNoticeTest() {
		super("resist-notice");
	}

	private ProcessInstance decided(String resistance) {
		this.ports.answer("dpo.raise", "REQUIRED");
		ProcessInstance doubt = start("gateway", "GW-PSFA-NOTICE");
		assertCalled("dpo.raise(" + CASE + ",ESC-18)");
		assertWaitsFor("view-notice", "advise");
		assertOpenFor("view-notice", "legal", Duration.ofDays(1));
		complete("view-notice", "noticeView", "DEFECTIVE");
		assertWaitsFor("advise");
		complete("advise", "advice", "AGREE");
		assertOpenFor("decide-resistance", "approver", Duration.ofDays(7));
		complete("decide-resistance", "resistance", resistance);
		assertCalled("compulsion.resistanceDecided(" + CASE + ")");
		return doubt;
	}

	@ParameterizedTest(name = "{0} ends in {1}")
	@CsvSource({ "COMPLY, notice-stands", "REPLY_DEFECTIVE, notice-refused" })
	void theCouncilCompliesOrAnswersThatItIsDefective(String resistance, String end) {
		assertEnded(decided(resistance), end);
		assertNeverCalled("compulsion.tellOfChallenge");
	}

	@ParameterizedTest(name = "{0} ends in {1}")
	@CsvSource({ "CONFIRMED, notice-stands", "VARIED, notice-stands", "REVOKED, notice-revoked" })
	void orAsksForAReviewInTime(String outcome, String end) {
		ProcessInstance doubt = decided("ASK_REVIEW");
		assertOpenFor("apply-for-review", "legal", Duration.ofDays(7));
		complete("apply-for-review", "appliedOn", "2026-11-27");
		assertCalled("compulsion.tellOfChallenge(" + CASE + ")");
		complete("record-review-outcome", "reviewOutcome", outcome, "outcomeOn", "2026-12-01");
		assertCalled("compulsion.reviewDecided(" + CASE + ")");
		assertEnded(doubt, end);
	}

	@Test
	void afterTheLastDayForAReviewTheNoticeStands() {
		ProcessInstance doubt = decided("ASK_REVIEW");
		pass(Duration.ofDays(7));
		assertCalled("compulsion.remedyMissed(" + CASE + ")");
		assertWaitsFor();
		assertEnded(doubt, "review-time-missed");
	}

}
