package org.candour.processes;

import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** LC-13 for the police (GW-POL-VOL). */
class PoliceDisclosureTest extends DisclosureLifecycleTest {

	PoliceDisclosureTest() {
		super("police-disclosure");
	}

	@Override
	void findPower() {
		checkPower("PASS");
	}

	@Override
	void findNoPower() {
		checkPower("FAIL");
	}

	@Override
	String powerStep() {
		return "check-power";
	}

	@Test
	void mandatoryAdviceComesBeforeTheDecision() {
		this.ports.answer("dpo.raise", "REQUIRED");
		start();
		callBack();
		findPower();
		search();
		select(true);
		weigh("DISCLOSED_PART", "NOW");
		assertWaitsFor("advise");
		assertCalled("dpo.raise(" + CASE + ",ESC-05-M)");
		complete("advise", "advice", "DISAGREE");
		assertWaitsFor("approve");
		assertThat(this.engine.getTaskService().getVariable(task("approve").getId(), "advice")).isEqualTo("DISAGREE");
	}

	@Test
	void aBarIsProposedAsRefusal() {
		ProcessInstance request = start();
		callBack();
		checkPower("PASS", "BAR-LPP");
		complete("give-legal-view", "legalView", "AGREE");
		complete("approve", "decision", "REFUSED", "refusalCodes", List.of("DR-13"));
		assertEnded(request, "refused");
		assertCalled("disclosures.proposeRefusals(" + CASE + ",DR-13)");
	}

}
