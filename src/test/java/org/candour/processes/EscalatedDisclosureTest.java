package org.candour.processes;

import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** Intelligence bodies, overseas authorities and bodies that are not on the list. */
class EscalatedDisclosureTest extends DisclosureLifecycleTest {

	EscalatedDisclosureTest() {
		super("escalated-disclosure");
	}

	@Override
	void findPower() {
		complete("check-route", "route", "RIGHT");
		checkPower("PASS");
		complete("give-lawfulness-view", "lawfulnessView", "LAWFUL");
	}

	@Override
	void findNoPower() {
		this.ports.answer("dpo.ask", "NONE");
		complete("check-route", "route", "OVERSEAS");
	}

	@Override
	String powerStep() {
		return "check-route";
	}

	@Test
	void theDpoAdvisesOnAnAnswerAndOnARefusal() {
		this.ports.answer("dpo.raise", "REQUIRED");
		start("powerEscalates", true);
		callBack();
		findPower();
		search();
		review();
		weigh("DISCLOSED_PART", "NOW");
		assertCalled("dpo.raise(" + CASE + ",ESC-12)");
		assertWaitsFor("advise");
	}

	@Test
	void aRefusalWaitsForTheDpoToo() {
		ProcessInstance request = start("powerEscalates", true);
		callBack();
		complete("check-route", "route", "OVERSEAS");
		assertWaitsFor("advise");
		complete("advise", "advice", "AGREE");
		complete("approve", "decision", "REFUSED", "refusalCodes", List.of("DR-20"));
		assertEnded(request, "refused");
		assertCalled("disclosures.proposeRefusal(" + CASE + ",DR-20)", "dpo.ask(" + CASE + ",ESC-12)");
	}

}
