package org.candour.processes;

import java.time.Duration;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** LC-01, 1 to 6: into the house, or not. */
class AdmitRequestTest extends ModelTest {

	AdmitRequestTest() {
		super("admit-request");
	}

	private ProcessInstance request() {
		return start("right", "R-ACCESS", "holdReason", "SAR_OPEN", "admitted", false);
	}

	private void triage(String triage, String burden) {
		work();
		complete("triage-request", "triage", triage, "burden", burden, "livingPerson", true, "lawEnforcement", false,
				"enforcementFunction", false, "judicialDocument", false);
	}

	@Test
	void recordsAreHeldBeforeAnythingElseAndTheRequestIsAcknowledged() {
		request();
		assertThat(this.ports.calls()).containsExactly("retention.hold(" + CASE + ",SAR_OPEN)");
		work();
		assertCalled("delivery.letter(" + CASE + ",ACKNOWLEDGEMENT)");
		assertOpenFor("triage-request", "case-handler", Duration.ofDays(1));
	}

	@Test
	void aTriageThatWaitsIsChasedAndStaysOpen() {
		request();
		work();
		pass(Duration.ofDays(3));
		assertCalled("rights.chase(" + CASE + ",TRIAGE)");
		assertWaitsFor("triage-request");
	}

	@ParameterizedTest
	@ValueSource(strings = { "NOT_CONTROLLER", "NOT_PERSONAL_DATA", "NO_STANDING" })
	void whatIsNotForTheCouncilIsRedirected(String triage) {
		ProcessInstance request = request();
		triage(triage, "NONE");
		assertEnded(request, "request-redirected");
		assertCalled("rights.redirect(" + CASE + "," + triage + ")");
		assertThat(lastFact(request, "admitted")).isEqualTo(false);
	}

	@Test
	void aPersonKnownToTheCouncilIsAdmittedUnderTheRegimeOfWhatIsAsked() {
		ProcessInstance request = request();
		triage("FOR_US", "NONE");
		complete("check-identity", "identity", "NOT_NEEDED", "authority", "NOT_NEEDED");
		assertEnded(request, "request-admitted");
		assertCalled("rights.admit(" + CASE + ")");
		assertThat(lastFact(request, "regime")).isEqualTo("UKGDPR");
		assertThat(lastFact(request, "admitted")).isEqualTo(true);
	}

	@Test
	void whoeverNeverProvesIdentityIsNotAdmitted() {
		ProcessInstance request = request();
		triage("FOR_US", "NONE");
		complete("check-identity", "identity", "DOUBT", "authority", "NOT_NEEDED");
		pass(Duration.ofDays(10));
		pass(Duration.ofDays(20));
		assertEnded(request, "identity-not-proved");
		assertNeverCalled("rights.admit");
	}

	@Test
	void aRequestThatIsNoBurdenAfterAllIsAdmitted() {
		ProcessInstance request = request();
		triage("FOR_US", "EXCESSIVE");
		complete("check-identity", "identity", "PROVED", "authority", "PROVED");
		complete("advise", "advice", "DISAGREE");
		complete("approve-burden", "burdenDecision", "HANDLE");
		assertEnded(request, "request-admitted");
	}

	@Test
	void aPaidFeeOpensTheDoor() {
		ProcessInstance request = request();
		triage("FOR_US", "EXCESSIVE");
		complete("check-identity", "identity", "PROVED", "authority", "PROVED");
		complete("advise", "advice", "AGREE");
		complete("approve-burden", "burdenDecision", "FEE", "feePounds", 20);
		tell("fee-paid");
		assertEnded(request, "request-admitted");
	}

	@Test
	void anUnfoundedRequestIsRefusedAtTheDoor() {
		ProcessInstance request = request();
		triage("FOR_US", "UNFOUNDED");
		complete("check-identity", "identity", "PROVED", "authority", "PROVED");
		complete("advise", "advice", "AGREE");
		complete("approve-burden", "burdenDecision", "REFUSE");
		assertEnded(request, "burden-refused");
		assertCalled("rights.refuseBurden(" + CASE + ")");
		assertNeverCalled("rights.admit");
	}

}
