package org.candour.processes;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The end of every case. */
class CloseTest extends ModelTest {

	CloseTest() {
		super("close");
	}

	@Test
	void theFileIsClosedAndItsRetentionStarts() {
		ProcessInstance closing = start();
		assertThat(this.ports.calls()).containsExactly("disclosures.close(" + CASE + ")",
				"retention.start(" + CASE + ")");
		assertEnded(closing, "case-closed");
	}

}
