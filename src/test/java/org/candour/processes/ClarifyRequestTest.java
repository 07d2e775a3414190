package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Access alone: what is asked for, and the pause. */
class ClarifyRequestTest extends ModelTest {

	ClarifyRequestTest() {
		super("clarify-request");
	}

	private ProcessInstance ask() {
		ProcessInstance question = start();
		complete("check-clarity", "clarity", "ASK");
		return question;
	}

	@Test
	void aClearRequestIsSearchedForAtOnce() {
		ProcessInstance question = start();
		assertOpenFor("check-clarity", "case-handler", Duration.ofDays(1));
		complete("check-clarity", "clarity", "CLEAR");
		assertEnded(question, "request-clear");
		assertNeverCalled("rights.askClarification");
	}

	/** S-02. */
	@Test
	void theClockIsPausedFromTheQuestionToTheAnswer() {
		ProcessInstance question = ask();
		assertCalled("delivery.letter(" + CASE + ",CLARIFICATION)", "rights.askClarification(" + CASE + ")");
		assertNeverCalled("dpo.ask");
		tell("clarification-answered");
		assertCalled("rights.clarificationAnswered(" + CASE + ")");
		complete("check-clarity", "clarity", "CLEAR");
		assertEnded(question, "request-clear");
	}

	/** DL-7: no day is excluded for a question that nobody got. */
	@Test
	void theClockRunsUntilTheLetterWithTheQuestionIsMade() {
		start();
		completeOnly("check-clarity", "clarity", "ASK");
		assertNeverCalled("rights.askClarification", "delivery");
		work();
		assertCalled("delivery.letter(" + CASE + ",CLARIFICATION)", "rights.askClarification(" + CASE + ")");
	}

	@Test
	void aSecondPauseIsReportedToTheDpo() {
		this.ports.answer("rights.askClarification", 2);
		ask();
		assertCalled("delivery.letter(" + CASE + ",CLARIFICATION)", "dpo.ask(" + CASE + ",ESC-14)");
	}

	@Test
	void thePersonIsRemindedAfterThirtyDaysAndMayStillAnswer() {
		ProcessInstance question = ask();
		pass(Duration.ofDays(30));
		assertCalled("dpo.ask(" + CASE + ",ESC-14)", "delivery.letter(" + CASE + ",CLARIFICATION_REMINDER)");
		tell("clarification-answered");
		complete("check-clarity", "clarity", "CLEAR");
		assertEnded(question, "request-clear");
		assertCalled("rights.clarificationAnswered(" + CASE + ")");
	}

	@Test
	void withoutAnAnswerTheWorkGoesOnWithWhatCanBeSupplied() {
		ProcessInstance question = ask();
		pass(Duration.ofDays(30));
		pass(Duration.ofDays(10));
		assertCalled("rights.lapseClarification(" + CASE + ")");
		assertEnded(question, "clarification-lapsed");
		assertThat(lastFact(question, "clarity")).isEqualTo("ASK");
	}

}
