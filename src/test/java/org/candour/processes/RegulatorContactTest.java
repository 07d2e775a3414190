package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** ESC-10: DPO, SIRO and legal services are brought in. */
class RegulatorContactTest extends ModelTest {

	RegulatorContactTest() {
		super("regulator-contact");
	}

	@Test
	void allThreeAreHeardBeforeTheCaseGoesOn() {
		this.ports.answer("dpo.raise", "REQUIRED");
		ProcessInstance contact = start("gateway", "GW-REG-DP");
		assertCalled("dpo.raise(" + CASE + ",ESC-10)");
		assertWaitsFor("advise", "note-regulator-case", "advise-regulator-case");
		assertOpenFor("note-regulator-case", "siro", Duration.ofDays(2));
		assertOpenFor("advise-regulator-case", "legal", Duration.ofDays(2));
		complete("advise", "advice", "AGREE");
		complete("note-regulator-case");
		assertWaitsFor("advise-regulator-case");
		complete("advise-regulator-case");
		assertEnded(contact, "officers-informed");
	}

}
