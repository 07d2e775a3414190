package org.candour.processes;

import java.time.Duration;
import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** LC-15, from the order to each of its ends. */
class CourtOrderTest extends ModelTest {

	CourtOrderTest() {
		super("court-order");
	}

	private ProcessInstance found(String gateway, String finding) {
		ProcessInstance order = start("gateway", gateway);
		assertThat(this.ports.calls()).startsWith("compulsion.begin(" + CASE + ")");
		assertOpenFor("check-order", "legal", Duration.ofHours(8));
		complete("check-order", "orderFinding", finding, "dt1", "PASS");
		return order;
	}

	private void complied(String decision) {
		complete("choose-services", "services", List.of("education"));
		complete("search-service", "searchResult", "FOUND", "itemsFound", 2, "searchHours", 1);
		complete("collate-scope", "anythingKeptOut", false, "dt10", "PASS", "dt11", "PASS");
		complete("propose-compliance", "proposal", "DISCLOSED_FULL", "tellSubject", "NEVER");
		complete("approve-compliance", "decision", decision, "refusalCodes", List.of("DR-14"));
	}

	private void released() {
		complete("release-answer", "recipientConfirmed", true, "transferRoute", "PORTAL");
		tell("package-collected");
	}

	@ParameterizedTest(name = "{0} ends in {1}")
	@CsvSource({ "DISCLOSED_FULL, disclosed-full", "DISCLOSED_PART, disclosed-part" })
	void anOrderIsObeyedWithinItsScope(String decision, String end) {
		ProcessInstance order = found("GW-POL-PACE", "STANDS");
		complied(decision);
		released();
		assertEnded(order, end);
		assertCalled("retention.hold(" + CASE + ",LITIGATION)", "compulsion.propose(" + CASE + ")",
				"delivery.release(" + CASE + ")", "register.enter(" + CASE + ")",
				"disclosures.telling(" + CASE + ",NEVER)", "disclosures.close(" + CASE + ")",
				"retention.start(" + CASE + ")");
	}

	@Test
	void whereNothingIsHeldTheBodyIsToldSo() {
		this.ports.answer("searches.anythingHeld", false);
		ProcessInstance order = found("GW-CRT", "STANDS");
		complete("choose-services", "services", List.of("education"));
		complete("search-service", "searchResult", "NIL", "searchHours", 1);
		complete("approve-compliance", "decision", "NOT_HELD");
		assertEnded(order, "not-held");
	}

	@Test
	void aWarrantIsCarriedOutAtOnceAndItsSeizureListed() {
		ProcessInstance warrant = found("GW-POL-WARR", "STANDS");
		assertOpenFor("log-seizure", "legal", Duration.ofHours(1));
		complete("log-seizure", "itemsTaken", 3);
		assertCalled("compulsion.seized(" + CASE + ")", "disclosures.close(" + CASE + ")");
		assertNeverCalled("delivery", "retention.hold(" + CASE + ",POLICE");
		assertEnded(warrant, "disclosed-full");
	}

	@Test
	void anInvalidOrderIsAnsweredAndNothingIsCollated() {
		ProcessInstance order = found("GW-POL-PACE", "NOT_VALID");
		assertCalled("compulsion.refuse(" + CASE + ")", "delivery.answerWithoutPackage(" + CASE + ")",
				"register.enter(" + CASE + ")");
		assertEnded(order, "refused");
		assertNeverCalled("delivery.release");
	}

	private void challenged(String outcome) {
		complete("apply-to-court", "application", "MADE", "appliedOn", "2026-11-27");
		complete("record-court-outcome", "courtOutcome", outcome, "outcomeOn", "2026-11-30");
	}

	@Test
	void anOrderThatTheCourtSetsAsideIsNotObeyed() {
		this.ports.answer("compulsion.refuse", "CHALLENGED");
		ProcessInstance order = found("GW-POL-PACE", "CHALLENGE");
		challenged("SET_ASIDE");
		assertEnded(order, "challenged");
		assertNeverCalled("delivery.release");
	}

	@Test
	void aVariedOrderIsObeyedAsVaried() {
		ProcessInstance order = found("GW-POL-PACE", "CHALLENGE");
		challenged("VARIED");
		complied("DISCLOSED_PART");
		released();
		assertEnded(order, "disclosed-part");
	}

	@Test
	void withoutAnApplicationTheOrderStands() {
		found("GW-CPS-SUM", "CHALLENGE");
		complete("apply-to-court", "application", "NOT_MADE");
		assertWaitsFor("choose-services");
	}

	@Test
	void twoRemindersComeBeforeTheDateAndTheManagerExplainsAfterIt() {
		this.ports.answer("clock.warningAt", CasePorts.in(Duration.ofDays(3)));
		this.ports.answer("compulsion.lastCall", CasePorts.in(Duration.ofDays(4)));
		this.ports.answer("clock.dueDate", CasePorts.in(Duration.ofDays(5)));
		ProcessInstance request = start("gateway", "GW-CRT");
		pass(Duration.ofDays(3));
		pass(Duration.ofDays(1));
		assertThat(this.ports.calls()).filteredOn((call) -> call.startsWith("disclosures.warn")).hasSize(2);
		assertNeverCalled("dpo.overdue");
		pass(Duration.ofDays(1));
		assertCalled("dpo.overdue(" + CASE + ")");
		assertWaitsFor("check-order", "explain-delay");
		complete("explain-delay");
		org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat(request)
			.hasPassed("reminded", "delay-explained");
	}

	@Test
	void whatIsTakenBackStopsWhereverItIs() {
		ProcessInstance request = start("gateway", "GW-CRT");
		tell("request-withdrawn");
		assertEnded(request, "withdrawn");
		assertCalled("disclosures.withdraw(" + CASE + ")", "retention.start(" + CASE + ")");
	}

}
