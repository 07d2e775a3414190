package org.candour.scenarios;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.letters.PdfText;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** LC-16 over HTTP: short, defective, reviewed and answered notices (S-17, S-18). */
@CandourTest
class StatutoryNoticeLifecycleTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	private House house;

	private PoliceForce body;

	@BeforeEach
	void aTuesday() {
		House.itIs(Instant.parse("2026-11-24T10:00:00Z"));
		this.house = new House(this.context);
		this.body = this.house.body("scenario-notices", "GW-PSFA-NOTICE", "GW-HMRC-P2", "GW-HMRC-DATA", "GW-REG-DP",
				"GW-CMS");
	}

	@AfterEach
	void theClockGoesRight() {
		ClockUtil.reset();
	}

	private CompelledSteps given(String gateway, Map<String, String> particulars) {
		String caseRef = this.body.submits(PoliceRequest.inOrder().under(gateway, particulars).compelling(true));
		assertThat(this.body.attaches(caseRef, "notice.pdf", PlainPdf.saying("A notice")).status()).isEqualTo(201);
		return new CompelledSteps(this.house, caseRef);
	}

	private CompelledSteps fraudNotice(String complyBy) {
		return given("GW-PSFA-NOTICE", Map.of("noticeDate", "2026-11-23", "suspect", "Zqcanary Quillfeather",
				"howWhereWhen", "Zqcanary by portal", "penaltyWarning", "true", "complyBy", complyBy));
	}

	private CompelledSteps taxNotice() {
		return given("GW-HMRC-P2", Map.of("noticeDate", "2026-11-23", "complyBy", "2026-12-21"));
	}

	private JsonNode file(CompelledSteps notice) {
		return this.house.of("dpo").caseFile(notice.caseRef());
	}

	private void doubted(CompelledSteps notice, String resistance) {
		String caseRef = notice.caseRef();
		assertThat(this.house.of("approver").steps(caseRef)).doesNotContain("decide-resistance");
		this.house.of("legal")
			.completes(caseRef, "view-notice",
					Map.of("noticeView", "DEFECTIVE", "noticeViewText", CompelledSteps.SAID));
		this.house.of("dpo").completes(caseRef, "advise", Map.of("advice", "AGREE", "adviceText", CompelledSteps.SAID));
		assertThat(file(notice).path("advice").toString()).contains("ESC-18");
		this.house.of("approver")
			.completes(caseRef, "decide-resistance",
					Map.of("resistance", resistance, "resistanceReason", CompelledSteps.SAID));
		this.house.engineWorks(caseRef);
	}

	/** S-17 and T-35. */
	@Test
	void aFraudNoticeThatAsksForAnAnswerTooEarlyIsFlaggedShortWithItsDerivation() {
		CompelledSteps notice = fraudNotice("2026-12-07");
		JsonNode sheet = this.house.of("handler").caseFile(notice.caseRef()).path("notice");
		assertThat(sheet.at("/warnings/0").asText())
			.isEqualTo("This notice is short: the earliest lawful date is 8 December 2026.");
		assertThat(sheet.path("derivation").toString()).contains("10 working days of the United Kingdom");
		assertThat(sheet.path("lines").toString()).contains("until 30 November 2026", "PAFER s.3(7)");
		assertThat(file(notice).at("/clock/dueOn").asText()).isEqualTo("2026-12-08");

		Desk handler = this.house.of("handler");
		assertThat(
				handler.tries(notice.caseRef(), "check-notice", CompelledSteps.notice("2026-12-07", "MINISTER")).text())
			.contains("This notice is short: the earliest lawful date is 8 December 2026.");
		assertThat(handler
			.tries(notice.caseRef(), "check-notice", CompelledSteps.notice("2026-12-07", "MINISTER", "CONTENT_MISSING"))
			.text()).contains("Name the short period");
		assertThat(handler
			.tries(notice.caseRef(), "check-notice", CompelledSteps.notice("2026-12-08", "MINISTER", "SHORT_PERIOD"))
			.text()).contains("The notice is not short");
	}

	@Test
	void aReviewOfAShortNoticeIsAskedForWithinSevenDaysAndRevokedItFalls() {
		CompelledSteps notice = fraudNotice("2026-12-07").noticeRead("2026-12-07", "MINISTER", "SHORT_PERIOD");
		String caseRef = notice.caseRef();
		doubted(notice, "ASK_REVIEW");
		assertThat(this.house.of("legal").due(caseRef, "apply-for-review")).isEqualTo("2026-11-30T23:59:00Z");
		this.house.of("legal")
			.completes(caseRef, "apply-for-review",
					Map.of("appliedOn", "2026-11-24", "applicationText", CompelledSteps.SAID));
		this.house.engineWorks(caseRef);
		assertThat(this.body.messages(caseRef).text())
			.contains("On 24 November 2026 the council asked the Minister for the Cabinet Office to review the notice");
		this.house.of("legal")
			.completes(caseRef, "record-review-outcome", Map.of("reviewOutcome", "REVOKED", "outcomeOn", "2026-11-24",
					"reviewOutcomeText", CompelledSteps.SAID));
		this.house.engineWorks(caseRef);
		assertThat(this.body.outcome(caseRef).json().path("outcome").asText()).isEqualTo("CHALLENGED");
		assertThat(this.house.running(caseRef)).isFalse();
		assertThat(register(caseRef, "REFUSAL")).containsEntry("order_result", "SET_ASIDE")
			.containsEntry("advice", "AGREE");
	}

	@Test
	void afterTheSeventhDayTheNoticeStands() {
		CompelledSteps notice = fraudNotice("2026-12-07").noticeRead("2026-12-07", "MINISTER", "SHORT_PERIOD");
		doubted(notice, "ASK_REVIEW");
		House.waits(Duration.ofDays(7));
		this.house.engineWorks(notice.caseRef());
		assertThat(this.house.of("legal").steps(notice.caseRef())).doesNotContain("apply-for-review");
		assertThat(this.house.of("handler").steps(notice.caseRef())).contains("choose-services");
		assertThat(file(notice).path("audit").toString()).contains("TIME-MISSED");
	}

	/** S-18. */
	@Test
	void counsellingRecordsAreExcludedFromATaxNoticeAndLegalServicesAreInformed() {
		CompelledSteps notice = taxNotice().noticeRead("2026-12-21", "TRIBUNAL").searched();
		String caseRef = notice.caseRef();
		assertThat(this.house.of("handler").caseFile(caseRef).path("notice").toString())
			.contains("Personal records of health or welfare: redacted copies only", "Sch 36 para 20");
		assertThat(notice.collates(this.house.of("reviewer"), "JOURNALISTIC").text())
			.contains("keeps no such material out");
		notice.collated("reviewer", false, "PERSONAL_RECORDS");
		assertThat(this.house.of("legal").steps(caseRef)).containsExactly("view-exclusion");
		notice.exclusionSeen("DISAGREE");
		assertThat(this.house.of("reviewer").steps(caseRef)).containsExactly("collate-scope");
		notice.collated("reviewer", false, "PERSONAL_RECORDS").exclusionSeen("AGREE");
		notice.proposed("REFUSED", "NEVER", "DR-14");
		assertThat(this.house.of("legal")
			.tries(caseRef, "approve-compliance", CompelledSteps.decision("REFUSED", "DR-14"))
			.text()).contains("Legal services decide about orders of a court only");
		notice.decided("approver", "REFUSED", "DR-14");
		this.house.engineWorks(caseRef);
		JsonNode outcome = this.body.outcome(caseRef).json();
		assertThat(outcome.path("outcome").asText()).isEqualTo("REFUSED");
		assertThat(outcome.at("/reasons/0/code").asText()).isEqualTo("DR-14");
		assertThat(this.body.fetches(caseRef).status()).isEqualTo(404);
	}

	@Test
	void whatIsOverSixYearsOldGoesOutOnlyToAnAuthorisedOfficer() {
		CompelledSteps asked = given("GW-HMRC-P2",
				Map.of("noticeDate", "2026-11-23", "complyBy", "2026-12-21", "authorisedOfficer", "Zqcanary Officer"))
			.noticeRead("2026-12-21", "TRIBUNAL")
			.searched();
		assertThat(asked.collates(this.house.of("reviewer"), "OVER_SIX_YEARS").text())
			.contains("An authorised officer asks for this");
		CompelledSteps notAsked = taxNotice().noticeRead("2026-12-21", "TRIBUNAL").searched();
		notAsked.marked(this.house.of("reviewer"),
				Map.of("release", "EXCLUDE", "code", "DR-14", "reason", CompelledSteps.SAID));
		assertThat(notAsked.collates(this.house.of("reviewer"), "OVER_SIX_YEARS")).hasToString("204 ");
	}

	@Test
	void aTaxNoticeWithoutApprovalIsAnsweredAsDefective() {
		CompelledSteps notice = taxNotice();
		assertThat(this.house.of("handler")
			.tries(notice.caseRef(), "check-notice", CompelledSteps.notice("2026-12-21", "NAMED_OFFICER"))
			.text()).contains("The approval that this needs is not shown");
		notice.noticeRead("2026-12-21", "NAMED_OFFICER", "NO_APPROVAL");
		doubted(notice, "REPLY_DEFECTIVE");
		JsonNode outcome = this.body.outcome(notice.caseRef()).json();
		assertThat(outcome.path("outcome").asText()).isEqualTo("REFUSED");
		assertThat(outcome.at("/reasons/0/code").asText()).isEqualTo("DR-17");
		assertThat(PdfText.of(this.body.coverSheet(notice.caseRef()).body())).contains("Your notice is defective")
			.contains("The approval that the power asks for is not shown.")
			.doesNotContain(PoliceRequest.CANARY + " is written here")
			.doesNotContainIgnoringCase("complain");
		assertThat(register(notice.caseRef(), "REFUSAL")).containsEntry("mandatory", true)
			.containsEntry("order_result", null);
	}

	@Test
	void whereTheActGivesNoReviewNoneIsAskedFor() {
		CompelledSteps notice = taxNotice().noticeRead("2026-12-21", "NAMED_OFFICER", "NO_APPROVAL");
		this.house.of("legal")
			.completes(notice.caseRef(), "view-notice",
					Map.of("noticeView", "REVIEW", "noticeViewText", CompelledSteps.SAID));
		this.house.of("dpo")
			.completes(notice.caseRef(), "advise", Map.of("advice", "DISAGREE", "adviceText", CompelledSteps.SAID));
		Map<String, Object> decision = new HashMap<>(
				Map.of("resistance", "ASK_REVIEW", "resistanceReason", CompelledSteps.SAID));
		Desk approver = this.house.of("approver");
		assertThat(approver.tries(notice.caseRef(), "decide-resistance", decision).text())
			.contains("write down why the advice is not followed");
		decision.put("overrideReason", CompelledSteps.SAID);
		assertThat(approver.tries(notice.caseRef(), "decide-resistance", decision).text())
			.contains("The Act gives no review of such a notice");
		decision.put("resistance", "REPLY_DEFECTIVE");
		approver.completes(notice.caseRef(), "decide-resistance", decision);
		assertThat(this.house.of("siro").steps(notice.caseRef())).contains("acknowledge-override");
	}

	@Test
	void theRegulatorIsNeverAnsweredWithoutDpoSiroAndLegal() {
		CompelledSteps notice = given("GW-REG-DP", Map.of("caseOfficer", "Zqcanary Officer", "complyBy", "2026-12-21"));
		String caseRef = notice.noticeRead("2026-12-21", "REGULATOR").caseRef();
		assertThat(file(notice).path("holds").toString()).contains("REGULATOR");
		assertThat(file(notice).path("advice").toString()).contains("ESC-10");
		this.house.of("siro").completes(caseRef, "note-regulator-case", Map.of("riskNote", CompelledSteps.SAID));
		this.house.of("legal").completes(caseRef, "advise-regulator-case", Map.of("legalAdvice", CompelledSteps.SAID));
		assertThat(this.house.of("handler").steps(caseRef)).isEmpty();
		this.house.of("dpo").completes(caseRef, "advise", Map.of("advice", "AGREE", "adviceText", CompelledSteps.SAID));
		notice.compliedInFull("approver", "NEVER");
		assertThat(this.body.outcome(caseRef).json().path("outcome").asText()).isEqualTo("DISCLOSED_FULL");
	}

	@Test
	void whatIsTakenBackStops() {
		CompelledSteps notice = fraudNotice("2026-12-08");
		assertThat(this.body.withdraws(notice.caseRef()).status()).isEqualTo(200);
		this.house.engineWorks(notice.caseRef());
		assertThat(this.body.state(notice.caseRef())).isEqualTo("WITHDRAWN");
		assertThat(this.house.running(notice.caseRef())).isFalse();
	}

	@Test
	void anOrderOrNoticeIsNotGradedIntoAnotherLifecycle() {
		CompelledSteps notice = fraudNotice("2026-12-08");
		String page = "/staff/cases/" + notice.caseRef();
		assertThat(this.house.of("handler")
			.sends(page, page + "/urgency", "urgency", "LIFE", "reason", "It is said to be urgent.")
			.text()).contains("keeps its own way and date");
	}

	private Map<String, Object> register(String caseRef, String kind) {
		return this.jdbc.sql("select * from disclosure_register where case_ref = :ref and kind = :kind")
			.param("ref", caseRef)
			.param("kind", kind)
			.query()
			.singleRow();
	}

}
