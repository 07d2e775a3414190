package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** The letter of section 6.2 and the second look. */
class RespondToPersonTest extends ModelTest {

	RespondToPersonTest() {
		super("respond-to-person");
	}

	@Test
	void theResponseLeavesAfterASecondLook() {
		this.ports.answer("rights.letter", "PART");
		ProcessInstance response = start("right", "R-ACCESS");
		assertOpenFor("release-response", "reviewer", Duration.ofDays(400));
		assertNeverCalled("delivery");
		complete("release-response", "recipientConfirmed", true, "itemsConfirmed", true, "responseRoute", "PORTAL");
		assertCalled("delivery.respond(" + CASE + ",PART)", "rights.answered(" + CASE + ")");
		assertEnded(response, "response-released");
	}

}
