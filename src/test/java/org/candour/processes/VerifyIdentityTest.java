package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** Who asks, and for whom. */
class VerifyIdentityTest extends ModelTest {

	VerifyIdentityTest() {
		super("verify-identity");
	}

	private ProcessInstance doubt() {
		ProcessInstance check = start();
		complete("check-identity", "identity", "DOUBT", "authority", "NOT_NEEDED");
		return check;
	}

	@Test
	void nobodyIsAskedWithoutADoubt() {
		ProcessInstance check = start();
		assertOpenFor("check-identity", "case-handler", Duration.ofDays(2));
		complete("check-identity", "identity", "NOT_NEEDED", "authority", "PROVED");
		assertEnded(check, "identity-proved");
		assertNeverCalled("rights.askIdentity", "delivery");
	}

	@Test
	void evidenceRestartsTheClockAndIsLookedAt() {
		ProcessInstance check = doubt();
		assertCalled("delivery.letter(" + CASE + ",IDENTITY_REQUEST)", "rights.askIdentity(" + CASE + ")");
		assertNeverCalled("dpo.ask");
		tell("identity-received");
		assertCalled("rights.identityReceived(" + CASE + ")");
		complete("check-identity", "identity", "PROVED", "authority", "NOT_NEEDED");
		assertEnded(check, "identity-proved");
	}

	/** S-03. */
	@Test
	void askingLateIsReportedToTheDpo() {
		this.ports.answer("rights.askIdentity", true);
		doubt();
		assertCalled("delivery.letter(" + CASE + ",IDENTITY_REQUEST)", "dpo.ask(" + CASE + ",ESC-14)");
	}

	/** DL-6. */
	@Test
	void evidenceCountsAsAskedForOnceTheLetterIsMade() {
		start();
		completeOnly("check-identity", "identity", "DOUBT", "authority", "NOT_NEEDED");
		assertNeverCalled("rights.askIdentity", "delivery");
		work();
		assertCalled("delivery.letter(" + CASE + ",IDENTITY_REQUEST)", "rights.askIdentity(" + CASE + ")");
	}

	@Test
	void anAgentIsRemindedAfterTenDaysAndMayStillAnswer() {
		ProcessInstance check = start();
		complete("check-identity", "identity", "PROVED", "authority", "DOUBT");
		assertCalled("delivery.letter(" + CASE + ",AUTHORITY_REQUEST)");
		pass(Duration.ofDays(9));
		assertNeverCalled("delivery.letter(" + CASE + ",AUTHORITY_REMINDER)");
		pass(Duration.ofDays(1));
		assertCalled("delivery.letter(" + CASE + ",AUTHORITY_REMINDER)");
		tell("identity-received");
		complete("check-identity", "identity", "PROVED", "authority", "PROVED");
		assertEnded(check, "identity-proved");
		assertCalled("rights.identityReceived(" + CASE + ")");
	}

	@Test
	void silenceEndsTheRequestAfterThirtyDays() {
		ProcessInstance check = doubt();
		pass(Duration.ofDays(10));
		assertCalled("delivery.letter(" + CASE + ",IDENTITY_REMINDER)");
		pass(Duration.ofDays(19));
		assertNeverCalled("rights.lapseIdentity");
		pass(Duration.ofDays(1));
		assertCalled("rights.lapseIdentity(" + CASE + ")");
		assertEnded(check, "identity-lapsed");
	}

}
