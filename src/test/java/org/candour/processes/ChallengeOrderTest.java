package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LC-15, 4: the court is asked before the date. */
class ChallengeOrderTest extends ModelTest {

	ChallengeOrderTest() {
		super("challenge-order");
	}

	@ParameterizedTest(name = "{0} ends in {1}")
	@CsvSource({ "VARIED, order-varied", "SET_ASIDE, order-set-aside", "STANDS, order-stands" })
	void theCourtDecides(String outcome, String end) {
		this.ports.answer("dpo.raise", "ADVISORY");
		ProcessInstance challenge = start("gateway", "GW-POL-PACE");
		assertCalled("dpo.raise(" + CASE + ",ESC-15)");
		assertOpenFor("apply-to-court", "legal", Duration.ofDays(5));
		complete("apply-to-court", "application", "MADE", "appliedOn", "2026-11-27");
		assertCalled("compulsion.tellOfChallenge(" + CASE + ")");
		assertOpenFor("record-court-outcome", "legal", Duration.ofDays(400));
		complete("record-court-outcome", "courtOutcome", outcome, "outcomeOn", "2026-11-30");
		assertCalled("compulsion.courtDecided(" + CASE + ")");
		assertEnded(challenge, end);
	}

	@Test
	void anOrderThatIsNotChallengedAfterAllStandsAndNobodyIsWrittenTo() {
		ProcessInstance challenge = start("gateway", "GW-CRT");
		complete("apply-to-court", "application", "NOT_MADE");
		assertEnded(challenge, "order-not-challenged");
		assertNeverCalled("compulsion.tellOfChallenge", "compulsion.courtDecided");
	}

	@Test
	void onTheLastWorkingDaySomebodyPressesForTheApplication() {
		this.ports.answer("compulsion.lastCall", CasePorts.in(Duration.ofDays(3)));
		ProcessInstance challenge = start("gateway", "GW-CRT");
		pass(Duration.ofDays(3));
		assertCalled("compulsion.press(" + CASE + ")");
		assertWaitsFor("apply-to-court");
		complete("apply-to-court", "application", "NOT_MADE");
		assertEnded(challenge, "application-pressed");
	}

}
