package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The answer leaves. */
class RespondTest extends ModelTest {

	RespondTest() {
		super("respond");
	}

	@Test
	void aReleaseNeedsASecondLookAndIsEntered() {
		ProcessInstance answer = start("decision", "DISCLOSED_PART");
		assertThat(this.ports.calls()).isEmpty();
		work();
		assertThat(this.ports.calls()).containsExactly("letters.coverSheet(" + CASE + ")");
		assertOpenFor("release-answer", "reviewer", Duration.ofDays(400));
		assertOpenFor("release-answer", "case-handler", Duration.ofDays(400));
		complete("release-answer", "recipientConfirmed", true, "transferRoute", "PORTAL");
		assertCalled("delivery.release(" + CASE + ")", "register.enter(" + CASE + ")");
		assertEnded(answer, "answer-on-register");
	}

	@Test
	void aRefusalIsSentWithoutAPackageAndIsEnteredToo() {
		ProcessInstance answer = start("decision", "REFUSED");
		work();
		assertThat(this.ports.calls()).containsExactly("delivery.answerWithoutPackage(" + CASE + ")",
				"register.enter(" + CASE + ")");
		assertEnded(answer, "answer-on-register");
	}

}
