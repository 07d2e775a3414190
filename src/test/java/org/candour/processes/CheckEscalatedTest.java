package org.candour.processes;

import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** ESC-12: the right route, a power, a lawful answer, and the DPO before a refusal. */
class CheckEscalatedTest extends ModelTest {

	CheckEscalatedTest() {
		super("check-escalated");
	}

	private void powerStands(boolean stands) {
		complete("check-power", "dt2", stands ? "PASS" : "FAIL", "dt3", "PASS", "dt4", "PASS", "dt9", "PASS", "bars",
				List.of());
	}

	private ProcessInstance byTheRightRoute() {
		ProcessInstance check = start();
		complete("check-route", "route", "RIGHT");
		return check;
	}

	@Test
	void aLawfulAnswerGoesOn() {
		ProcessInstance check = byTheRightRoute();
		powerStands(true);
		complete("give-lawfulness-view", "lawfulnessView", "LAWFUL");
		assertEnded(check, "lawful");
		assertNeverCalled("disclosures", "dpo");
		assertThat(lastFact(check, "powerStands")).isEqualTo(true);
	}

	@Test
	void anUnlawfulOneIsRefused() {
		ProcessInstance check = byTheRightRoute();
		powerStands(true);
		complete("give-lawfulness-view", "lawfulnessView", "NOT_LAWFUL");
		assertRefused(check, "DR-03");
	}

	@Test
	void aMissingPowerIsPutToTheDpo() {
		this.ports.answer("dpo.ask", "NONE");
		ProcessInstance check = byTheRightRoute();
		powerStands(false);
		assertEnded(check, "advised-before");
		assertThat(lastFact(check, "powerStands")).isEqualTo(false);
	}

	@ParameterizedTest
	@CsvSource({ "OVERSEAS, DR-20", "NEITHER, DR-01" })
	void theWrongRouteIsRefused(String route, String refusal) {
		ProcessInstance check = start();
		complete("check-route", "route", route);
		assertRefused(check, refusal);
	}

	private void assertRefused(ProcessInstance check, String refusal) {
		assertCalled("disclosures.proposeRefusal(" + CASE + "," + refusal + ")", "dpo.ask(" + CASE + ",ESC-12)");
		assertWaitsFor("advise");
		complete("advise", "advice", "AGREE");
		assertEnded(check, "advised");
		assertThat(lastFact(check, "powerStands")).isEqualTo(false);
	}

}
