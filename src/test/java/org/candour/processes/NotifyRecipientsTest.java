package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Art 19 and s.48(9). */
class NotifyRecipientsTest extends ModelTest {

	NotifyRecipientsTest() {
		super("notify-recipients");
	}

	@Test
	void recipientsAreTold() {
		ProcessInstance notices = start();
		assertOpenFor("list-recipients", "case-handler", Duration.ofDays(5));
		complete("list-recipients", "recipientsKnown", "YES");
		assertCalled("rights.notifyRecipients(" + CASE + ")");
		assertEnded(notices, "recipients-told");
	}

	@ParameterizedTest
	@ValueSource(strings = { "NONE", "DISPROPORTIONATE" })
	void sometimesThereIsNobodyToTell(String why) {
		ProcessInstance notices = start();
		complete("list-recipients", "recipientsKnown", why);
		assertNeverCalled("rights.notifyRecipients");
		assertEnded(notices, "nobody-to-tell");
	}

}
