package org.candour.processes;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/**
 * LC-13, from the request to each of its ends: what every lifecycle of this shape does.
 * What its powers, its review and its weighing ask for is each lifecycle's own.
 */
abstract class DisclosureLifecycleTest extends ModelTest {

	DisclosureLifecycleTest(String model) {
		super(model);
	}

	final void callBack() {
		complete("call-back-requester", "callBackResult", "CONFIRMED", "dt1", "PASS");
	}

	/** The steps in which the power is found to stand. */
	abstract void findPower();

	/** The steps in which it is found not to. */
	abstract void findNoPower();

	/** The first of these steps. */
	abstract String powerStep();

	final void checkPower(String dt2, String... bars) {
		complete("check-power", "dt2", dt2, "dt3", "PASS", "dt4", "PASS", "dt9", (bars.length == 0) ? "PASS" : "FAIL",
				"bars", List.of(bars));
	}

	final void search() {
		complete("choose-services", "services", List.of("education"));
		complete("search-service", "searchResult", "FOUND", "itemsFound", 2, "searchHours", 1);
	}

	void review() {
		select(false);
	}

	final void select(boolean specialCategory) {
		complete("select-items", "specialCategory", specialCategory, "careRecords", false, "criminalOffenceData", false,
				"recordings", false, "subjectCount", 1, "dt10", "PASS", "dt11", "PASS");
	}

	void weigh(String proposal, String telling) {
		complete("weigh-tests", "proposal", proposal, "tellSubject", telling, "orderDoubt", false);
	}

	String weighingStep() {
		return "weigh-tests";
	}

	final ProcessInstance upToTheDecision() {
		ProcessInstance request = start();
		callBack();
		findPower();
		search();
		review();
		weigh("DISCLOSED_PART", "NOW");
		assertWaitsFor("approve");
		return request;
	}

	@ParameterizedTest(name = "{0} ends in {1}")
	@CsvSource({ "DISCLOSED_FULL, disclosed-full", "DISCLOSED_PART, disclosed-part" })
	void aReleasedAnswerIsCollectedAndTheSubjectToldBeforeTheCaseCloses(String decision, String end) {
		ProcessInstance request = upToTheDecision();
		complete("approve", "decision", decision, "refusalCodes", List.of("DR-07"));
		complete("release-answer", "recipientConfirmed", true, "transferRoute", "PORTAL");
		assertThat(request).hasPassed("request-answered").isNotEnded();
		tell("package-collected");
		complete("tell-subject");
		assertEnded(request, end);
		assertCalled("disclosures.checkRequest(" + CASE + ")", "retention.hold(" + CASE + ",POLICE_PRESERVE)",
				"searches.anythingHeld(" + CASE + ")", "disclosures.propose(" + CASE + ",DISCLOSED_PART,null)",
				"disclosures.decide(" + CASE + "," + decision + ",DR-07)", "letters.coverSheet(" + CASE + ")",
				"delivery.release(" + CASE + ")", "register.enter(" + CASE + ")", "register.receipt(" + CASE + ")",
				"disclosures.telling(" + CASE + ",NOW)", "disclosures.close(" + CASE + ")",
				"retention.start(" + CASE + ")");
	}

	@Test
	void trawlingIsRefusedWithoutAnyRelease() {
		ProcessInstance request = upToTheDecision();
		complete("approve", "decision", "REFUSED", "refusalCodes", List.of("DR-07"));
		assertEnded(request, "refused");
		assertCalled("disclosures.decide(" + CASE + ",REFUSED,DR-07)", "delivery.answerWithoutPackage(" + CASE + ")",
				"register.enter(" + CASE + ")", "disclosures.close(" + CASE + ")");
		assertNeverCalled("delivery.release", "letters.coverSheet");
	}

	@Test
	void aForceThatNeverCompletesItsRequestIsReturnedIncompleteAndNothingLeaves() {
		this.ports.answer("disclosures.checkRequest", false);
		ProcessInstance request = start();
		complete("return-request", "returnCodes", List.of("DR-01", "DR-04"));
		pass(Duration.ofDays(10));
		assertEnded(request, "returned-incomplete");
		assertCalled("disclosures.returnToBody(" + CASE + ",DR-01+DR-04)", "disclosures.lapse(" + CASE + ")",
				"disclosures.close(" + CASE + ")");
		assertNeverCalled("delivery", "disclosures.decide");
	}

	@Test
	void aCompletedRequestGoesOn() {
		this.ports.answer("disclosures.checkRequest", false);
		start();
		complete("return-request", "returnCodes", List.of("DR-02"));
		tell("request-completed");
		assertWaitsFor("call-back-requester");
	}

	@Test
	void anUnknownRequesterGoesStraightToTheApproverAndNothingIsSearched() {
		ProcessInstance request = start();
		complete("call-back-requester", "callBackResult", "NOT_CONFIRMED", "dt1", "FAIL");
		complete("approve", "decision", "REFUSED", "refusalCodes", List.of("DR-01"));
		assertEnded(request, "refused");
		assertNeverCalled("retention.hold", "delivery.release");
	}

	@Test
	void aMissingPowerGoesStraightToTheApprover() {
		ProcessInstance request = start();
		callBack();
		findNoPower();
		assertThat(task("approve")).isNotNull();
		complete("approve", "decision", "REFUSED", "refusalCodes", List.of("DR-03"));
		assertEnded(request, "refused");
		assertNeverCalled("retention.hold", "delivery.release");
	}

	@Test
	void whereNothingIsHeldThatIsTheAnswer() {
		this.ports.answer("searches.anythingHeld", false);
		ProcessInstance request = start();
		callBack();
		findPower();
		search();
		complete("approve", "decision", "NOT_HELD");
		assertEnded(request, "not-held");
		assertCalled("disclosures.proposeNotHeld(" + CASE + ")", "disclosures.decide(" + CASE + ",NOT_HELD,null)");
	}

	@Test
	void sentBackAfterTheTestsTheTestsAreWeighedAgain() {
		upToTheDecision();
		complete("approve", "decision", "SEND_BACK");
		assertWaitsFor(weighingStep());
	}

	@Test
	void sentBackAfterTheCallBackTheRequesterIsCalledAgainWithThreeNewAttempts() {
		start();
		Stream.of(1, 2, 3).forEach((attempt) -> {
			complete("call-back-requester", "callBackResult", "NO_ANSWER", "dt1", "FAIL");
			pass(Duration.ofHours(4));
		});
		complete("approve", "decision", "SEND_BACK");
		assertWaitsFor("call-back-requester");
		complete("call-back-requester", "callBackResult", "NO_ANSWER", "dt1", "FAIL");
		pass(Duration.ofHours(4));
		callBack();
		assertWaitsFor(powerStep());
	}

	@Test
	void sentBackAfterABarThePowerIsCheckedAgain() {
		start();
		callBack();
		findNoPower();
		complete("approve", "decision", "SEND_BACK");
		assertWaitsFor(powerStep());
		findPower();
		assertWaitsFor("choose-services");
	}

	@Test
	void sentBackAfterANilSearchTheSearchIsDoneAgain() {
		this.ports.answer("searches.anythingHeld", false);
		start();
		callBack();
		findPower();
		search();
		complete("approve", "decision", "SEND_BACK");
		assertWaitsFor("choose-services");
	}

	private static Date inDays(int days) {
		return Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(days)));
	}

	@Test
	void aReminderComesBeforeTheDueDateAndTheManagerExplainsAfterIt() {
		this.ports.answer("clock.warningAt", inDays(3));
		this.ports.answer("clock.dueDate", inDays(5));
		ProcessInstance request = start();
		pass(Duration.ofDays(3));
		assertCalled("disclosures.warn(" + CASE + ")");
		assertNeverCalled("dpo.overdue");
		pass(Duration.ofDays(2));
		assertCalled("dpo.overdue(" + CASE + ")");
		assertWaitsFor("call-back-requester", "explain-delay");
		assertOpenFor("explain-delay", "manager", Duration.ofDays(1));
		complete("explain-delay");
		assertThat(request).hasPassed("warned", "delay-explained");
		assertWaitsFor("call-back-requester");
	}

	@Test
	void onceAnsweredACaseIsNeverOverdue() {
		ProcessInstance request = upToTheDecision();
		complete("approve", "decision", "DISCLOSED_FULL");
		complete("release-answer", "recipientConfirmed", true, "transferRoute", "PORTAL");
		pass(Duration.ofDays(500));
		assertNeverCalled("dpo.overdue", "disclosures.warn");
		assertThat(request).isNotEnded();
		assertWaitsFor("tell-subject");
	}

	@Test
	void aWithdrawnRequestStopsWhereverItIs() {
		ProcessInstance request = upToTheDecision();
		tell("request-withdrawn");
		assertWaitsFor();
		assertEnded(request, "withdrawn");
		assertCalled("disclosures.withdraw(" + CASE + ")", "retention.start(" + CASE + ")");
		assertNeverCalled("disclosures.decide", "delivery");
	}

	@Test
	void aRequestMayBeWithdrawnBeforeAnybodyHasTouchedIt() {
		ProcessInstance request = start();
		tell("request-withdrawn");
		assertEnded(request, "withdrawn");
	}

}
