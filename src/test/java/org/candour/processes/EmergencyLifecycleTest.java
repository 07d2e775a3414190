package org.candour.processes;

import java.time.Duration;
import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** LC-14 and domain 7.9: share first, record after, in each of the two lifecycles. */
abstract class EmergencyLifecycleTest extends ModelTest {

	EmergencyLifecycleTest(String model) {
		super(model);
	}

	/** What only one of the lifecycles asks for once the register holds the entry. */
	void afterTheEntry() {
	}

	private ProcessInstance confirmedCall() {
		ProcessInstance call = start("gateway", "GW-LIFE", "urgency", "LIFE");
		assertOpenFor("verify-caller", "case-handler", Duration.ofHours(1));
		assertThat(task("verify-caller").getPriority()).isEqualTo(100);
		complete("verify-caller", "callBackResult", "CONFIRMED", "dt1", "PASS");
		return call;
	}

	private ProcessInstance disclosed() {
		ProcessInstance call = confirmedCall();
		assertThat(task("disclose-minimum").getPriority()).isEqualTo(100);
		this.ports.answer("delivery.awaitsBody", false);
		complete("disclose-minimum", "oralAuthority", true, "minimumKinds", List.of("LOCATION"), "transferRoute",
				"BY_PHONE");
		return call;
	}

	private ProcessInstance entered(String telling) {
		ProcessInstance call = disclosed();
		complete("enter-emergency-register", "specialCategory", true, "careRecords", false, "criminalOffenceData",
				false, "subjectCount", 1, "formReceived", false, "tellSubject", telling);
		afterTheEntry();
		return call;
	}

	@Test
	void aMissingPersonsLocationGoesOutAtOnceAndThePaperworkFollows() {
		ProcessInstance call = entered("NOW");
		assertThat(this.ports.calls()).containsExactly("disclosures.emergencyDisclosure(" + CASE + ")",
				"register.enterEmergency(" + CASE + ")");
		tell("form-received");
		complete("review-emergency", "justified", true);
		complete("tell-subject");
		assertEnded(call, "disclosed-part");
		assertCalled("disclosures.reviewEmergency(" + CASE + ",true)", "disclosures.telling(" + CASE + ",NOW)",
				"disclosures.close(" + CASE + ")", "retention.start(" + CASE + ")");
	}

	@Test
	void whatWaitsInThePortalIsWaitedFor() {
		ProcessInstance call = entered("NEVER");
		this.ports.answer("delivery.awaitsBody", true);
		tell("form-received");
		complete("review-emergency", "justified", true);
		assertWaitsFor();
		tell("package-collected");
		assertEnded(call, "disclosed-part");
		assertCalled("register.receipt(" + CASE + ")", "disclosures.close(" + CASE + ")");
	}

	@Test
	void theDpoNeverHoldsUpALifeAndAdvisesAfterwards() {
		this.ports.answer("dpo.raise", "REQUIRED");
		ProcessInstance call = entered("NEVER");
		assertNeverCalled("dpo");
		tell("form-received");
		complete("review-emergency", "justified", true);
		assertCalled("dpo.raise(" + CASE + ",ESC-02+ESC-05-M)");
		complete("advise", "advice", "AGREE");
		assertEnded(call, "disclosed-part");
	}

	@Test
	void anUnjustifiedDisclosureIsAPossibleBreachAndEndsAsAnIncident() {
		this.ports.answer("dpo.raise", "REQUIRED");
		ProcessInstance call = entered("NEVER");
		tell("form-received");
		complete("review-emergency", "justified", false);
		assertCalled("disclosures.reviewEmergency(" + CASE + ",false)",
				"dpo.raise(" + CASE + ",ESC-02+ESC-05-M+ESC-08)");
		complete("advise", "advice", "AGREE");
		assertEnded(call, "incident");
	}

	@Test
	void aLateRegisterEntryIsWarnedAbout() {
		ProcessInstance call = disclosed();
		assertOpenFor("enter-emergency-register", "case-handler", Duration.ofHours(4));
		pass(Duration.ofHours(4));
		assertCalled("disclosures.warn(" + CASE + ")");
		assertWaitsFor("enter-emergency-register");
		assertThat(call).hasPassed("warned");
	}

	@Test
	void anUnknownCallerIsRefusedByAnApproverAndGetsNothing() {
		ProcessInstance call = start("gateway", "GW-LIFE", "urgency", "LIFE");
		complete("verify-caller", "callBackResult", "NO_ANSWER", "dt1", "FAIL");
		complete("approve", "decision", "REFUSED", "refusalCodes", List.of("DR-01"));
		assertEnded(call, "refused");
		assertCalled("disclosures.proposeRefusal(" + CASE + ",DR-01)", "disclosures.decide(" + CASE + ",REFUSED,DR-01)",
				"delivery.answerWithoutPackage(" + CASE + ")", "register.enter(" + CASE + ")",
				"disclosures.close(" + CASE + ")");
		assertNeverCalled("disclosures.emergencyDisclosure", "delivery.release");
	}

	@Test
	void theApproverMayHaveTheCallerCheckedAgain() {
		start("gateway", "GW-LIFE", "urgency", "LIFE");
		complete("verify-caller", "callBackResult", "NOT_CONFIRMED", "dt1", "FAIL");
		complete("approve", "decision", "SEND_BACK");
		complete("verify-caller", "callBackResult", "CONFIRMED", "dt1", "PASS");
		assertWaitsFor("disclose-minimum");
	}

	@Test
	void aCallTakenBackBeforeAnythingWentOutEndsWithdrawn() {
		ProcessInstance call = start("gateway", "GW-LIFE", "urgency", "LIFE");
		tell("request-withdrawn");
		assertEnded(call, "withdrawn");
		assertCalled("disclosures.withdraw(" + CASE + ")", "retention.start(" + CASE + ")");
	}

}
