package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Manifestly unfounded or excessive: never without the DPO (ESC-03). */
class WeighBurdenTest extends ModelTest {

	WeighBurdenTest() {
		super("weigh-burden");
	}

	private ProcessInstance decided(String decision) {
		ProcessInstance burden = start("burden", "EXCESSIVE", "feePaid", false);
		assertCalled("dpo.ask(" + CASE + ",ESC-03)");
		assertWaitsFor("advise");
		complete("advise", "advice", "AGREE");
		assertOpenFor("approve-burden", "approver", Duration.ofDays(5));
		complete("approve-burden", "burdenDecision", decision);
		return burden;
	}

	@Test
	void theApproverMayAnswerAsUsual() {
		assertEnded(decided("HANDLE"), "answered-as-usual");
		assertNeverCalled("rights.refuseBurden", "rights.askFee");
	}

	@Test
	void theApproverMayRefuse() {
		assertEnded(decided("REFUSE"), "refused-as-burden");
		assertCalled("rights.refuseBurden(" + CASE + ")");
	}

	@Test
	void aFeeThatIsPaidStartsTheMonth() {
		ProcessInstance burden = decided("FEE");
		assertCalled("delivery.letter(" + CASE + ",FEE_NOTICE)", "rights.askFee(" + CASE + ")");
		tell("fee-paid");
		assertCalled("rights.feePaid(" + CASE + ")");
		assertEnded(burden, "fee-settled");
	}

	@Test
	void aFeeNotPaidInThirtyDaysEndsTheRequest() {
		ProcessInstance burden = decided("FEE");
		pass(Duration.ofDays(30));
		assertCalled("rights.lapseFee(" + CASE + ")");
		assertEnded(burden, "fee-not-paid");
		assertThat(lastFact(burden, "feePaid")).isEqualTo(false);
	}

}
