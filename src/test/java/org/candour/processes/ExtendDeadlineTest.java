package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Two months more (DL-5). */
class ExtendDeadlineTest extends ModelTest {

	ExtendDeadlineTest() {
		super("extend-deadline");
	}

	@Test
	void nobodyHasToExtend() {
		ProcessInstance time = start();
		assertOpenFor("consider-extension", "approver", Duration.ofDays(2));
		complete("consider-extension", "extension", "NOT_NEEDED");
		assertEnded(time, "time-kept");
		assertNeverCalled("clock.extend");
	}

	@ParameterizedTest
	@ValueSource(strings = { "COMPLEX", "NUMBER" })
	void thePersonIsToldTheReasons(String reason) {
		ProcessInstance time = start();
		complete("consider-extension", "extension", reason);
		assertCalled("clock.extend(" + CASE + ")", "delivery.letter(" + CASE + ",EXTENSION_NOTICE)");
		assertEnded(time, "time-extended");
	}

	/** S-04. */
	@Test
	void afterTheNoticeDateItIsBlockedAndReported() {
		this.ports.answer("clock.mayExtend", false);
		this.ports.answer("clock.extend", false);
		ProcessInstance time = start();
		assertThat(fact(time, "extensionOpen")).isEqualTo(false);
		complete("consider-extension", "extension", "COMPLEX");
		assertCalled("dpo.overdue(" + CASE + ")");
		assertNeverCalled("delivery.letter");
		assertEnded(time, "extension-refused");
	}

}
