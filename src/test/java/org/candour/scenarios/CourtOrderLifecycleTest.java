package org.candour.scenarios;

import java.sql.Date;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.letters.PdfText;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** LC-15 over HTTP: an order obeyed, changed, set aside; a warrant; a terrorism order. */
@CandourTest
class CourtOrderLifecycleTest {

	private static final String NEVER_WAS = "DR-2026-999999";

	private static final Map<String, String> SERVED = Map.of("court", "Northtown Crown Court", "judge",
			"Zqcanary Judge", "dateServed", "2026-11-23", "orderDate", "2026-12-04");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	private House house;

	private PoliceForce police;

	@BeforeEach
	void aTuesday() {
		House.itIs(Instant.parse("2026-11-24T10:00:00Z"));
		this.house = new House(this.context);
		this.police = this.house.body("scenario-orders", "GW-POL-PACE", "GW-POL-WARR", "GW-POL-POCA", "GW-POL-TACT",
				"GW-CRT");
	}

	@AfterEach
	void theClockGoesRight() {
		ClockUtil.reset();
	}

	private CompelledSteps served(String gateway, Map<String, String> particulars) {
		String caseRef = this.police.submits(PoliceRequest.inOrder().under(gateway, particulars).compelling(true));
		assertThat(this.police.attaches(caseRef, "order.pdf", PlainPdf.saying("An order")).status()).isEqualTo(201);
		return new CompelledSteps(this.house, caseRef);
	}

	private JsonNode file(CompelledSteps order) {
		return this.house.of("dpo").caseFile(order.caseRef());
	}

	@Test
	void aProductionOrderIsReadTheSameDayHeldAtOnceAndObeyedByItsDate() {
		CompelledSteps order = served("GW-POL-PACE", SERVED);
		String caseRef = order.caseRef();
		assertThat(file(order).path("holds").toString()).contains("POLICE_PRESERVE");
		assertThat(file(order).at("/clock/dueOn").asText()).isEqualTo("2026-12-04");
		assertThat(this.house.of("legal").due(caseRef, "check-order")).isEqualTo("2026-11-24T23:59:00Z");
		assertThat(this.house.of("handler").tries(caseRef, "check-order", CompelledSteps.order("STANDS")).text())
			.contains("Your role does not allow this step");
		assertThat(file(order).at("/power/compulsion").asText()).isEqualTo("MANDATORY");

		order.orderRead("STANDS");
		assertThat(file(order).at("/clock/dueOn").asText()).as("seven days, as the paper states none")
			.isEqualTo("2026-11-30");
		order.searched().collated("reviewer", true);
		Answer told = this.house.of("handler")
			.tries(caseRef, "propose-compliance", CompelledSteps.proposal("DISCLOSED_FULL", "NOW"));
		assertThat(told.text()).contains("the subject is not told, unless the order itself says so");
		Answer needless = this.house.of("handler")
			.tries(caseRef, "propose-compliance", CompelledSteps.proposal("DISCLOSED_PART", "NEVER", "DR-06"));
		assertThat(needless.text()).contains("whether it is necessary is not judged again");
		order.proposed("DISCLOSED_FULL", "NEVER");

		Map<String, Object> bare = CompelledSteps.decision("DISCLOSED_FULL");
		bare.remove("proportionality");
		assertThat(this.house.of("legal").tries(caseRef, "approve-compliance", bare).text())
			.contains("why it is proportionate");
		order.decided("legal", "DISCLOSED_FULL").released();

		assertThat(this.police.outcome(caseRef).json().path("outcome").asText()).isEqualTo("DISCLOSED_FULL");
		assertThat(PdfText.of(this.police.coverSheet(caseRef).body())).contains("This is a mandatory disclosure");
		collected(caseRef);
		assertThat(file(order).path("closedAt").isNull()).isFalse();
		assertThat(this.house.running(caseRef)).isFalse();
		assertThat(register(caseRef, "DISCLOSURE")).containsEntry("mandatory", true)
			.containsEntry("order_result", "COMPLIED")
			.containsEntry("demanded_on", Date.valueOf("2026-11-23"))
			.containsEntry("lawful_basis", "ART6-1-C")
			.containsEntry("telling", "NEVER");
		assertThat(this.house.of("handler").steps(caseRef)).doesNotContain("tell-subject");
	}

	@Test
	void remindersComeWhileThereIsTimeAndAMissedDateIsReported() {
		CompelledSteps order = served("GW-POL-PACE", SERVED);
		assertThat(this.house.timers(order.caseRef(), "last-call"))
			.containsExactly(Instant.parse("2026-12-03T08:00:00Z"));
		assertThat(this.house.timers(order.caseRef(), "answer-overdue"))
			.containsExactly(Instant.parse("2026-12-04T23:59:00Z"));
		House.waits(Duration.ofDays(11));
		this.house.engineWorks(order.caseRef());
		assertThat(this.house.of("manager").steps(order.caseRef())).contains("explain-delay");
		assertThat(file(order).path("advice").toString()).contains("ESC-13");
	}

	@Test
	void theCourtVariesAnOrderThatReachesExcludedMaterial() {
		CompelledSteps order = served("GW-POL-PACE", SERVED);
		String caseRef = order.caseRef();
		Map<String, Object> read = CompelledSteps.order("CHALLENGE");
		read.put("answerBy", "2026-12-04");
		this.house.of("legal").completes(caseRef, "check-order", read);
		assertThat(file(order).path("advice").toString()).contains("ESC-15");
		assertThat(this.house.of("legal").due(caseRef, "apply-to-court")).isEqualTo("2026-12-03T23:59:00Z");

		House.waits(Duration.ofDays(10));
		Map<String, Object> late = Map.of("application", "MADE", "appliedOn", "2026-12-04", "applicationText",
				CompelledSteps.SAID);
		assertThat(this.house.of("legal").tries(caseRef, "apply-to-court", late).text())
			.contains("before the date of the order, 4 December 2026");
		this.house.of("legal")
			.completes(caseRef, "apply-to-court",
					Map.of("application", "MADE", "appliedOn", "2026-12-03", "applicationText", CompelledSteps.SAID));
		this.house.engineWorks(caseRef);
		assertThat(this.police.messages(caseRef).text())
			.contains("On 3 December 2026 the council asked the court to vary or set aside the order")
			.doesNotContain(PoliceRequest.CANARY + " is written here");
		assertThat(texts(file(order).path("documents"), "name")).contains("notice-of-challenge.pdf");

		this.house.of("legal")
			.completes(caseRef, "record-court-outcome", Map.of("courtOutcome", "VARIED", "outcomeOn", "2026-12-04",
					"answerBy", "2026-12-18", "courtOutcomeText", CompelledSteps.SAID));
		assertThat(file(order).at("/clock/dueOn").asText()).isEqualTo("2026-12-18");
		order.searched()
			.collated("reviewer", true, "EXCLUDED_MATERIAL")
			.exclusionSeen("AGREE")
			.proposed("DISCLOSED_PART", "NEVER", "DR-14")
			.decided("approver", "DISCLOSED_PART", "DR-14")
			.released();
		assertThat(this.police.outcome(caseRef).json().path("outcome").asText()).isEqualTo("DISCLOSED_PART");
		assertThat(register(caseRef, "DISCLOSURE")).containsEntry("order_result", "VARIED");
		assertThat(new CanarySearch(this.jdbc).tablesWith(PoliceRequest.CANARY)).isEmpty();
	}

	@Test
	void anOrderThatIsSetAsideIsNotObeyed() {
		CompelledSteps order = served("GW-CRT", SERVED).orderRead("CHALLENGE");
		String caseRef = order.caseRef();
		this.house.of("legal")
			.completes(caseRef, "apply-to-court",
					Map.of("application", "MADE", "appliedOn", "2026-11-24", "applicationText", CompelledSteps.SAID));
		this.house.engineWorks(caseRef);
		this.house.of("legal")
			.completes(caseRef, "record-court-outcome", Map.of("courtOutcome", "SET_ASIDE", "outcomeOn", "2026-11-24",
					"courtOutcomeText", CompelledSteps.SAID));
		this.house.engineWorks(caseRef);
		JsonNode outcome = this.police.outcome(caseRef).json();
		assertThat(outcome.path("outcome").asText()).isEqualTo("CHALLENGED");
		assertThat(outcome.at("/reasons/0/code").asText()).isEqualTo("DR-14");
		assertThat(PdfText.of(this.police.coverSheet(caseRef).body())).contains("no longer stands");
		assertThat(register(caseRef, "REFUSAL")).containsEntry("order_result", "SET_ASIDE");
		assertThat(file(order).path("closedAt").isNull()).isFalse();
	}

	@Test
	void whatIsNoValidOrderIsAnsweredWithItsDefects() {
		CompelledSteps order = served("GW-POL-PACE", SERVED).orderRead("NOT_VALID");
		this.house.engineWorks(order.caseRef());
		assertThat(this.police.outcome(order.caseRef()).json().at("/reasons/0/code").asText()).isEqualTo("DR-17");
		assertThat(PdfText.of(this.police.coverSheet(order.caseRef()).body()))
			.contains("The approval that the power asks for is not shown.")
			.doesNotContain(PoliceRequest.CANARY + " is written here");
	}

	@Test
	void theOrderItselfMustBeSeenBeforeItStands() {
		String caseRef = this.police.submits(PoliceRequest.inOrder().under("GW-POL-PACE", SERVED).compelling(true));
		assertThat(this.house.of("legal").tries(caseRef, "check-order", CompelledSteps.order("STANDS")).text())
			.contains("no order, notice or certificate is attached");
		Map<String, Object> failed = CompelledSteps.order("STANDS");
		failed.put("dt3", "FAIL");
		failed.put("dt2", "NA");
		assertThat(this.house.of("legal").tries(caseRef, "check-order", failed).text()).contains("Test DT3 failed");
		assertThat(this.house.of("handler").steps(caseRef)).containsExactly("check-order");
	}

	@Test
	void aWarrantIsCarriedOutAtOnceAndWhatIsTakenIsOnTheRegister() {
		CompelledSteps warrant = served("GW-POL-WARR",
				Map.of("court", "Northtown Magistrates' Court", "warrantNumber", "W-77"));
		String caseRef = warrant.caseRef();
		assertThat(this.house.of("legal").due(caseRef, "check-order")).isEqualTo("2026-11-24T11:00:00Z");
		Map<String, Object> challenge = CompelledSteps.order("CHALLENGE");
		assertThat(this.house.of("legal").tries(caseRef, "check-order", challenge).text())
			.contains("A warrant is carried out at once");
		warrant.orderRead("STANDS");
		assertThat(this.house.of("handler").tries(caseRef, "log-seizure", Map.of("itemsTaken", 2)).text())
			.contains("the list of what was taken");
		this.house.of("handler")
			.completes(caseRef, "log-seizure",
					Map.of("itemsTaken", 2, "seizureList", CompelledSteps.SAID, "seizedBy", CompelledSteps.SAID));
		JsonNode file = file(warrant);
		assertThat(file.path("outcome").asText()).isEqualTo("DISCLOSED_FULL");
		assertThat(file.path("closedAt").isNull()).isFalse();
		assertThat(register(caseRef, "DISCLOSURE")).containsEntry("transfer_route", "SEIZED")
			.containsEntry("telling", "NEVER")
			.containsEntry("order_result", "COMPLIED");
		assertThat(this.house.running(caseRef)).isFalse();
	}

	@Test
	void aTerrorismOrderStandsBehindItsWallFromTheFirstMoment() {
		CompelledSteps order = served("GW-POL-TACT", SERVED);
		String caseRef = order.caseRef();
		for (String outsider : List.of("handler2", "approver", "siro", "manager", "auditor", "reviewer")) {
			Desk desk = this.house.of(outsider);
			assertThat(like(desk.opens(caseRef), caseRef)).as(outsider)
				.startsWith("404")
				.isEqualTo(like(desk.opens(NEVER_WAS), NEVER_WAS));
			assertThat(desk.count(caseRef)).as(outsider).isZero();
			assertThat(desk.page("/staff/search").text()).doesNotContain(caseRef);
		}
		assertThat(file(order).path("wall").asText()).isEqualTo("W3");
		assertThat(file(order).path("notice").toString()).contains("Terrorism Act 2000 s.39");

		for (String vetted : List.of("reviewer", "searcher.children", "handler2")) {
			String page = "/staff/cases/" + caseRef;
			assertThat(this.house.of("dpo")
				.sends(page, page + "/wall/members", "username", vetted, "reason", "Vetted for this order.")
				.status()).isEqualTo(200);
		}
		order.orderRead("STANDS").searched().collated("reviewer", true);
		assertThat(this.house.of("handler")
			.tries(caseRef, "propose-compliance", CompelledSteps.proposal("DISCLOSED_FULL", "NOW"))
			.text()).contains("the subject is not told");
		order.proposed("DISCLOSED_FULL", "NEVER").decided("legal", "DISCLOSED_FULL").released();
		assertThat(this.police.outcome(caseRef).json().path("outcome").asText()).isEqualTo("DISCLOSED_FULL");
		assertThat(this.house.of("approver").opens(caseRef).status()).isEqualTo(404);
	}

	private void collected(String caseRef) {
		assertThat(this.police.fetches(caseRef).status()).isEqualTo(200);
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(this.house.running(caseRef)).isFalse());
	}

	private Map<String, Object> register(String caseRef, String kind) {
		return this.jdbc.sql("select * from disclosure_register where case_ref = :ref and kind = :kind")
			.param("ref", caseRef)
			.param("kind", kind)
			.query()
			.singleRow();
	}

	private static List<String> texts(JsonNode rows, String name) {
		List<String> texts = new ArrayList<>();
		rows.forEach((row) -> texts.add(row.path(name).asText()));
		return texts;
	}

	private static String like(Answer answer, String reference) {
		return answer.status() + answer.text().replace(reference, "?").replaceAll("[0-9A-Za-z_-]{32,}", "?");
	}

}
