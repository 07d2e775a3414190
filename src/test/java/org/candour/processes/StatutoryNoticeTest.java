package org.candour.processes;

import java.time.Duration;
import java.util.List;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** LC-16, from the notice to each of its ends. */
class StatutoryNoticeTest extends ModelTest {

	StatutoryNoticeTest() {
		super("statutory-notice");
	}

	private ProcessInstance found(String gateway, String finding) {
		ProcessInstance notice = start("gateway", gateway);
		assertThat(this.ports.calls()).startsWith("compulsion.begin(" + CASE + ")");
		assertOpenFor("check-notice", "case-handler", Duration.ofDays(1));
		complete("check-notice", "noticeFinding", finding, "dt1", "PASS");
		return notice;
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
	void aNoticeInOrderIsAnswered(String decision, String end) {
		ProcessInstance notice = found("GW-DWP-109B", "IN_ORDER");
		complied(decision);
		released();
		assertEnded(notice, end);
	}

	@Test
	void whereNothingIsHeldTheBodyIsToldSo() {
		this.ports.answer("searches.anythingHeld", false);
		ProcessInstance notice = found("GW-CMS", "IN_ORDER");
		complete("choose-services", "services", List.of("education"));
		complete("search-service", "searchResult", "NIL", "searchHours", 1);
		complete("approve-compliance", "decision", "NOT_HELD");
		assertEnded(notice, "not-held");
	}

	@Test
	void theRegulatorIsNeverAnsweredWithoutDpoSiroAndLegal() {
		this.ports.answer("dpo.raise", "REQUIRED");
		found("GW-REG-DP", "IN_ORDER");
		assertWaitsFor("advise", "note-regulator-case", "advise-regulator-case");
		complete("advise", "advice", "AGREE");
		complete("note-regulator-case");
		complete("advise-regulator-case");
		assertWaitsFor("choose-services");
	}

	private void resisted(String resistance) {
		this.ports.answer("dpo.raise", "REQUIRED");
		complete("view-notice", "noticeView", "DEFECTIVE");
		complete("advise", "advice", "AGREE");
		this.ports.answer("dpo.raise", "NONE");
		complete("decide-resistance", "resistance", resistance);
	}

	@Test
	void aDefectiveNoticeIsAnsweredDr17() {
		ProcessInstance notice = found("GW-HMRC-P2", "DOUBTFUL");
		resisted("REPLY_DEFECTIVE");
		assertCalled("compulsion.refuse(" + CASE + ")", "delivery.answerWithoutPackage(" + CASE + ")");
		assertEnded(notice, "refused");
		assertNeverCalled("delivery.release");
	}

	@Test
	void aRevokedNoticeEndsChallenged() {
		this.ports.answer("compulsion.refuse", "CHALLENGED");
		ProcessInstance notice = found("GW-PSFA-NOTICE", "DOUBTFUL");
		resisted("ASK_REVIEW");
		complete("apply-for-review", "appliedOn", "2026-11-27");
		complete("record-review-outcome", "reviewOutcome", "REVOKED", "outcomeOn", "2026-12-01");
		assertEnded(notice, "challenged");
	}

	@Test
	void aNoticeThatIsDoubtedAndStandsIsAnswered() {
		ProcessInstance notice = found("GW-PSFA-NOTICE", "DOUBTFUL");
		resisted("COMPLY");
		complied("DISCLOSED_FULL");
		released();
		assertEnded(notice, "disclosed-full");
	}

	@Test
	void twoRemindersComeBeforeTheDateAndTheManagerExplainsAfterIt() {
		this.ports.answer("clock.warningAt", CasePorts.in(Duration.ofDays(3)));
		this.ports.answer("compulsion.lastCall", CasePorts.in(Duration.ofDays(4)));
		this.ports.answer("clock.dueDate", CasePorts.in(Duration.ofDays(5)));
		ProcessInstance request = start("gateway", "GW-CMS");
		pass(Duration.ofDays(3));
		pass(Duration.ofDays(1));
		assertThat(this.ports.calls()).filteredOn((call) -> call.startsWith("disclosures.warn")).hasSize(2);
		assertNeverCalled("dpo.overdue");
		pass(Duration.ofDays(1));
		assertCalled("dpo.overdue(" + CASE + ")");
		assertWaitsFor("check-notice", "explain-delay");
		complete("explain-delay");
		org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat(request)
			.hasPassed("reminded", "delay-explained");
	}

	@Test
	void whatIsTakenBackStopsWhereverItIs() {
		ProcessInstance request = start("gateway", "GW-CMS");
		tell("request-withdrawn");
		assertEnded(request, "withdrawn");
		assertCalled("disclosures.withdraw(" + CASE + ")", "retention.start(" + CASE + ")");
	}

}
