package org.candour.processes;

import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The answer is no unless an exception is found. */
class CheckExceptionTest extends ModelTest {

	CheckExceptionTest() {
		super("check-exception");
	}

	@Test
	void withoutAnExceptionARefusalIsProposed() {
		ProcessInstance check = start();
		complete("find-exception", "exceptionGround", "NONE");
		assertEnded(check, "no-exception");
		assertCalled("disclosures.proposeRefusal(" + CASE + ",DR-03)");
		assertThat(lastFact(check, "powerStands")).isEqualTo(false);
	}

	@Test
	void withOneThePowerIsChecked() {
		ProcessInstance check = start();
		complete("find-exception", "exceptionGround", "ORDER");
		complete("check-power", "dt2", "PASS", "dt3", "PASS", "dt4", "PASS", "dt9", "PASS", "bars", List.of());
		assertEnded(check, "exception-judged");
		assertThat(lastFact(check, "powerStands")).isEqualTo(true);
	}

}
