package org.candour.processes;

import java.time.Duration;
import java.util.List;

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
	void whatIsSentBackAtTheReleaseIsReviewedAndApprovedAgain() {
		ProcessInstance answer = start("decision", "DISCLOSED_FULL", "refusalCodes", null);
		work();
		this.ports.answer("delivery.sentBack", true);
		complete("release-answer", "releaseDecision", "BACK");
		assertCalled("disclosures.reopen(" + CASE + ")");
		assertNeverCalled("delivery");
		complete("select-items", "dt10", "PASS", "dt11", "PASS");
		complete("approve", "decision", "SEND_BACK");
		complete("select-items", "dt10", "PASS", "dt11", "PASS");
		complete("approve", "decision", "DISCLOSED_PART", "refusalCodes", List.of("DR-07"));
		work();
		complete("release-answer", "recipientConfirmed", true, "transferRoute", "PORTAL");
		assertCalled("delivery.release(" + CASE + ")");
		assertEnded(answer, "answer-on-register");
		assertThat(lastFact(answer, "decision")).isEqualTo("DISCLOSED_PART");
	}

	@Test
	void anOrderThatIsSentBackIsCollatedAgain() {
		this.ports.answer("disclosures.compelled", true);
		ProcessInstance answer = start("decision", "DISCLOSED_FULL");
		work();
		this.ports.answer("delivery.sentBack", true);
		complete("release-answer", "releaseDecision", "BACK");
		assertEnded(answer, "back-to-collation");
		assertThat(lastFact(answer, "next")).isEqualTo("SENT_BACK");
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
