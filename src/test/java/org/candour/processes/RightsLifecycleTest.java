package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** What every lifecycle of a right has in common. */
abstract class RightsLifecycleTest extends ModelTest {

	final RightsSteps steps = new RightsSteps(this);

	private final String right;

	private final String again;

	/**
	 * @param again the step an answer comes back to when the approver hands it back
	 */
	RightsLifecycleTest(String model, String right, String again) {
		super(model);
		this.right = right;
		this.again = again;
	}

	/** From the request that is let in to the approver. */
	abstract void propose(String outcome);

	final ProcessInstance request() {
		ProcessInstance request = start("right", this.right, "requesterKind", "SUBJECT", "subjectLinked", false);
		work();
		return request;
	}

	final ProcessInstance proposed(String outcome) {
		ProcessInstance request = request();
		this.steps.admit();
		propose(outcome);
		assertWaitsFor("approve-answer");
		return request;
	}

	/** The approver agrees; what is decided is still to be done. */
	final void approve(String outcome) {
		this.ports.answer("rights.outcome", outcome);
		this.steps.approve();
	}

	final void assertReleasedAndClosed(ProcessInstance request, String end) {
		this.steps.release();
		assertThat(request).hasPassed("request-answered");
		assertCalled("rights.answered(" + CASE + ")");
		this.steps.holdEnds();
		assertCalled("rights.close(" + CASE + ")", "retention.start(" + CASE + ")");
		assertEnded(request, end);
	}

	@Test
	void handedBackItIsWeighedAgain() {
		proposed("REFUSED");
		complete("approve-answer", "approval", "SEND_BACK");
		assertWaitsFor(this.again);
	}

	@Test
	void aRefusalIsApprovedAndTold() {
		ProcessInstance request = proposed("REFUSED");
		approve("REFUSED");
		assertReleasedAndClosed(request, "refused");
	}

	@Test
	void whatIsNotForTheCouncilIsRedirectedWithALetter() {
		this.ports.answer("rights.outcome", "REDIRECTED");
		ProcessInstance request = request();
		complete("triage-request", "triage", "NOT_PERSONAL_DATA", "burden", "NONE");
		assertCalled("delivery.letter(" + CASE + ",CLOSING)");
		this.steps.holdEnds();
		assertThat(request).hasPassed("request-not-admitted");
		assertEnded(request, "redirected");
	}

	@Test
	void aRequestMayBeWithdrawn() {
		ProcessInstance request = request();
		this.steps.admit();
		tell("withdrawn");
		assertWaitsFor();
		assertCalled("rights.withdraw(" + CASE + ")");
		this.steps.holdEnds();
		assertThat(request).hasPassed("request-withdrawn");
		assertEnded(request, "withdrawn");
	}

	@Test
	void theWatchMayEndByItself() {
		this.ports.answer("clock.nextAlarm", 15);
		this.ports.answer("clock.alarm", "ANSWERED");
		ProcessInstance request = request();
		pass(Duration.ofDays(15));
		assertThat(request).hasPassed("watching-over").isNotEnded();
	}

}
