package org.candour.processes;

import java.time.Duration;
import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** Access, under both regimes. */
abstract class AccessLifecycleTest extends ModelTest {

	final RightsSteps steps = new RightsSteps(this);

	AccessLifecycleTest(String model) {
		super(model);
	}

	final ProcessInstance request() {
		ProcessInstance request = start("right", "R-ACCESS", "requesterKind", "SUBJECT", "subjectLinked", false);
		work();
		return request;
	}

	final ProcessInstance searched() {
		ProcessInstance request = request();
		this.steps.admit();
		complete("check-clarity", "clarity", "CLEAR");
		this.steps.search();
		return request;
	}

	final void review() {
		complete("collate-items", "healthData", false, "thirdParties", false, "partThree", false);
		complete("apply-exemptions");
		complete("redact-items");
		complete("check-redactions", "secondLook", "PASSED");
		complete("propose-access-answer", "dpoRequested", false);
	}

	final void answer(String outcome) {
		this.ports.answer("rights.outcome", outcome);
		complete("approve-answer", "approval", "APPROVE");
		this.steps.release();
	}

	@ParameterizedTest(name = "{0} ends in {1}")
	@CsvSource({ "GRANTED_FULL, granted-full", "GRANTED_PART, granted-part", "REFUSED, refused", "NO_DATA, no-data",
			"LAPSED_NO_CLARIFICATION, lapsed-no-clarification" })
	void everyAnswerIsApprovedReleasedAndClosed(String outcome, String end) {
		ProcessInstance request = searched();
		review();
		answer(outcome);
		assertThat(request).hasPassed("request-answered").isNotEnded();
		this.steps.holdEnds();
		assertEnded(request, end);
		assertCalled("retention.hold(" + CASE + ",SAR_OPEN)", "delivery.letter(" + CASE + ",ACKNOWLEDGEMENT)",
				"rights.admit(" + CASE + ")", "searches.anythingHeld(" + CASE + ")", "rights.assemble(" + CASE + ")",
				"rights.proposeAccess(" + CASE + ")", "rights.decide(" + CASE + ",APPROVE)",
				"rights.close(" + CASE + ")", "retention.release(" + CASE + ",SAR_OPEN)",
				"retention.start(" + CASE + ")");
	}

	@Test
	void whereNothingIsHeldTheApproverDecidesAboutThat() {
		this.ports.answer("searches.anythingHeld", false);
		ProcessInstance request = searched();
		assertWaitsFor("approve-answer");
		assertCalled("rights.proposeNothingHeld(" + CASE + ")");
		this.ports.answer("rights.letter", "NO_DATA");
		answer("NO_DATA");
		assertCalled("delivery.respond(" + CASE + ",NO_DATA)");
		this.steps.holdEnds();
		assertEnded(request, "no-data");
	}

	@Test
	void theServicesCertifyTheirSearch() {
		request();
		this.steps.admit();
		complete("check-clarity", "clarity", "CLEAR");
		complete("choose-services", "services", List.of("education"));
		assertThat(this.engine.getTaskService().getVariable(task("search-service").getId(), "certificateNeeded"))
			.isEqualTo(true);
		assertOpenFor("search-service", "service-education", Duration.ofDays(10));
	}

	@Test
	void aRequestForAnotherBodyIsRedirectedWithALetter() {
		this.ports.answer("rights.outcome", "REDIRECTED");
		ProcessInstance request = request();
		complete("triage-request", "triage", "NOT_CONTROLLER", "burden", "NONE");
		assertCalled("rights.redirect(" + CASE + ",NOT_CONTROLLER)", "delivery.letter(" + CASE + ",CLOSING)",
				"rights.close(" + CASE + ")");
		assertWaitsFor();
		this.steps.holdEnds();
		assertThat(request).hasPassed("request-not-admitted");
		assertEnded(request, "redirected");
	}

	@Test
	void whoeverNeverProvesIdentityIsToldThatTheRequestIsClosed() {
		this.ports.answer("rights.outcome", "REFUSED");
		ProcessInstance request = request();
		this.steps.triage();
		complete("check-identity", "identity", "DOUBT", "authority", "NOT_NEEDED");
		pass(Duration.ofDays(10));
		pass(Duration.ofDays(20));
		assertCalled("rights.lapseIdentity(" + CASE + ")", "delivery.letter(" + CASE + ",CLOSING)");
		this.steps.holdEnds();
		assertEnded(request, "refused");
	}

	@Test
	void aQuestionNeverAnsweredDoesNotStopTheSearch() {
		request();
		this.steps.admit();
		complete("check-clarity", "clarity", "ASK");
		pass(Duration.ofDays(30));
		pass(Duration.ofDays(10));
		assertCalled("rights.lapseClarification(" + CASE + ")");
		assertWaitsFor("choose-services");
	}

	@Test
	void aNewQuestionMayBeAskedWhileSearchingAndWhileReviewing() {
		request();
		this.steps.admit();
		complete("check-clarity", "clarity", "CLEAR");
		tell("question-raised");
		assertWaitsFor("check-clarity", "choose-services");
		complete("check-clarity", "clarity", "CLEAR");
		this.steps.search();
		tell("question-raised");
		assertWaitsFor("check-clarity", "collate-items");
		complete("check-clarity", "clarity", "ASK");
		tell("clarification-answered");
		complete("check-clarity", "clarity", "CLEAR");
		assertWaitsFor("collate-items");
	}

	@Test
	void handedBackTheItemsAreReviewedAgain() {
		searched();
		review();
		complete("approve-answer", "approval", "SEND_BACK");
		assertWaitsFor("collate-items");
	}

	@Test
	void handedBackAfterANilSearchTheSearchIsDoneAgain() {
		this.ports.answer("searches.anythingHeld", false);
		searched();
		complete("approve-answer", "approval", "SEND_BACK");
		assertWaitsFor("choose-services");
	}

	/** S-23 is a matter of who may take the step; here the advice comes first. */
	@Test
	void aSilentAnswerWaitsForTheDpo() {
		this.ports.answer("rights.raiseTriggers", "REQUIRED");
		this.ports.answer("rights.letter", "PARTIAL_SILENT");
		searched();
		review();
		assertWaitsFor("advise");
		complete("advise", "advice", "AGREE");
		answer("GRANTED_FULL");
		assertCalled("delivery.respond(" + CASE + ",PARTIAL_SILENT)");
	}

	@Test
	void theClockIsWatchedUntilTheResponseIsReleasedAndNotLonger() {
		this.ports.answer("clock.nextAlarm", 15);
		this.ports.answer("clock.alarm", "WARN");
		ProcessInstance request = searched();
		pass(Duration.ofDays(15));
		assertCalled("rights.warn(" + CASE + ")");
		review();
		answer("GRANTED_FULL");
		int warnings = this.ports.calls().size();
		pass(Duration.ofDays(60));
		assertThat(this.ports.calls()).hasSize(warnings);
		assertThat(request).isNotEnded();
	}

	@Test
	void theAnswerIsDueWhenTheLawSaysSo() {
		Date due = Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(30)));
		this.ports.answer("clock.dueDate", due);
		searched();
		review();
		assertThat(task("approve-answer").getDueDate()).isEqualTo(due);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aRequestMayBeWithdrawnAtAnyTime(boolean early) {
		ProcessInstance request = early ? request() : searched();
		if (!early) {
			review();
		}
		tell("withdrawn");
		assertWaitsFor();
		assertCalled("rights.withdraw(" + CASE + ")", "rights.close(" + CASE + ")");
		this.steps.holdEnds();
		assertThat(request).hasPassed("request-withdrawn");
		assertEnded(request, "withdrawn");
		assertNeverCalled("delivery.respond");
	}

	@Test
	void theWatchMayEndByItself() {
		this.ports.answer("clock.nextAlarm", 15);
		this.ports.answer("clock.alarm", "ANSWERED");
		ProcessInstance request = searched();
		pass(Duration.ofDays(15));
		assertThat(request).hasPassed("watching-over").isNotEnded();
	}

}
