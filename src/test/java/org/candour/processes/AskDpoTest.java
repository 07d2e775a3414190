package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Domain 8. */
class AskDpoTest extends ModelTest {

	AskDpoTest() {
		super("ask-dpo");
	}

	@Test
	void theDpoAdvises() {
		ProcessInstance question = start();
		assertOpenFor("advise", "dpo", Duration.ofDays(3));
		complete("advise", "advice", "DISAGREE");
		assertCalled("dpo.advised(" + CASE + ")");
		assertEnded(question, "advice-given");
	}

	@Test
	void aDpoNamedInTheCaseStandsAsideAndTheDeputyAdvises() {
		ProcessInstance question = start();
		complete("advise", "advice", "RECUSED");
		assertNeverCalled("dpo.advised");
		assertOpenFor("advise-as-deputy", "deputy-dpo", Duration.ofDays(3));
		complete("advise-as-deputy", "advice", "AGREE_WITH_CONDITIONS");
		assertCalled("dpo.advised(" + CASE + ")");
		assertEnded(question, "advice-given");
		assertThat(lastFact(question, "advice")).isEqualTo("AGREE_WITH_CONDITIONS");
	}

	@Test
	void lateAdviceIsChasedAndStaysOpen() {
		start();
		pass(Duration.ofDays(3));
		assertCalled("dpo.chase(" + CASE + ")");
		assertWaitsFor("advise");
	}

	@Test
	void whereTheDpoIsKeptOutTheDeputyIsAskedAtOnce() {
		this.ports.answer("dpo.keptOut", true);
		ProcessInstance advice = start();
		assertWaitsFor("advise-as-deputy");
		complete("advise-as-deputy", "advice", "AGREE");
		assertEnded(advice, "advice-given");
	}

}
