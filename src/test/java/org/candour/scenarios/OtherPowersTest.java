package org.candour.scenarios;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What only some powers ask for, end to end. */
@CandourTest
class OtherPowersTest {

	private static final String SAID = PoliceCase.SAID;

	private static final Pattern REFERENCE = Pattern.compile("on file as (DR-[0-9-]+)\\.");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	private House house;

	@BeforeEach
	void openTheHouse() {
		this.house = new House(this.context);
	}

	@AfterEach
	void putTheClockBack() {
		ClockUtil.reset();
	}

	/** S-19, over the interface and by e-mail. */
	@Test
	void aNetworkThatHidesItsPrincipalHasNoPower() {
		PoliceRequest hiding = PowerRequest.under("GW-NAFN", Map.of("principalBody", " "));
		Answer refused = this.house.citing("GW-NAFN").tries(hiding);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text()).contains("/particulars/principalBody");

		String caseRef = takenDown("GW-NAFN", Map.of("principalBody", ""));
		JsonNode file = this.house.of("handler").caseFile(caseRef);
		assertThat(file.path("findings").toString()).contains("DR-03");
		assertThat(this.house.of("handler").steps(caseRef)).containsExactly("return-request");
	}

	@Test
	void aNamedPrincipalIsJudgedByItsOwnPowerAndThatIsWhatTheRegisterSays() {
		PoliceForce network = this.house.citing("GW-NAFN");
		String caseRef = network.submits(PowerRequest.under("GW-NAFN"));
		PoliceCase request = new PoliceCase(this.house, caseRef).calledBack()
			.took("identify-principal", Map.of("principalGateway", "GW-PROB", "principalNote", SAID));
		JsonNode file = this.house.of("handler").caseFile(caseRef);
		assertThat(file.at("/power/code").asText()).isEqualTo("GW-PROB");
		assertThat(file.at("/clock/serviceDays").asInt()).isEqualTo(5);
		request.powerMissing().refused("DR-03");
		assertThat(column("select gateway from disclosure_register where case_ref = ?", caseRef)).isEqualTo("GW-PROB");
	}

	/** Section 7.2: who says that a law compels shows the order or notice. */
	@Test
	void thePowerIsNotFoundBeforeTheDocumentIsThere() {
		PoliceForce network = this.house.citing("GW-NAFN");
		String caseRef = network.submits(PowerRequest.under("GW-NAFN").compelling(true));
		PoliceCase request = new PoliceCase(this.house, caseRef).calledBack()
			.took("identify-principal", Map.of("principalGateway", "GW-LA-CRIME", "principalNote", SAID));
		assertThat(tries(caseRef, "check-power", with(passed(2, 3, 4, 9), "bars", List.of())).text())
			.contains("no order, notice or certificate is attached");
		assertThat(network.attaches(caseRef, "order.pdf", PlainPdf.saying("An order")).status()).isEqualTo(201);
		request.powerChecked("handler");
		assertThat(this.house.of("handler").steps(caseRef)).containsExactly("choose-services");
	}

	/** 7.3: whoever set a condition is asked, and a refusal of theirs is DR-15. */
	@Test
	void whoSuppliedDataUnderAConditionIsAskedFirst() {
		String caseRef = this.house.citing("GW-PROB").submits(PowerRequest.under("GW-PROB"));
		PoliceCase request = new PoliceCase(this.house, caseRef).calledBack();
		Map<String, Object> barred = with(passed(2, 3, 4, 9), "bars", List.of("BAR-REQ"));
		assertThat(tries(caseRef, "check-power", barred).text()).contains("Ask whoever supplied the data");
		request.took("check-power", with(barred, "originatorAnswer", SAID)).refused("DR-15");
	}

	/** S-20. */
	@Test
	void familyCourtPapersWithoutPermissionAreBarred() {
		PoliceForce police = this.house.citing("GW-POL-TPM");
		String caseRef = police.submits(PowerRequest.under("GW-POL-TPM", Map.of("familyCourtPapers", "true")));
		PoliceCase request = new PoliceCase(this.house, caseRef).calledBack();
		Map<String, Object> passed = passed(2, 3, 4, 9);
		assertThat(tries(caseRef, "check-power", with(passed, "bars", List.of())).text()).contains("choose BAR-FAM");
		request.took("check-power", with(passed, "bars", List.of("BAR-FAM")));
		assertThat(column("select proposal_codes->>0 from disclosure_request where case_ref = ?", caseRef))
			.isEqualTo("DR-12");
		request.refused("DR-12");
		assertThat(police.outcome(caseRef).json().at("/reasons/0/code").asText()).isEqualTo("DR-12");
	}

	@Test
	void withThePermissionOfTheFamilyCourtThePowerStands() {
		String caseRef = this.house.citing("GW-POL-TPM")
			.submits(PowerRequest.under("GW-POL-TPM", Map.of("familyCourtPapers", "true", "courtPermission", SAID)));
		new PoliceCase(this.house, caseRef).calledBack().powerChecked("handler");
		assertThat(this.house.of("handler").steps(caseRef)).containsExactly("test-material");
	}

	/** S-21, first half. */
	@Test
	void aVictimWithoutNoticeOrExceptionIsProtected() {
		PoliceForce police = this.house.citing("GW-POL-VIR");
		String caseRef = police.submits(PowerRequest.under("GW-POL-VIR", Map.of("victimNotice", "NEITHER")));
		PoliceCase request = new PoliceCase(this.house, caseRef).calledBack().powerChecked("handler");
		assertThat(tries(caseRef, "test-material", material("GIVEN", false)).text())
			.contains("neither notice to the victim nor an exception");
		assertThat(tries(caseRef, "test-material", material("NOT_NEEDED", false)).status()).isBetween(400, 499);
		request.took("test-material", material("NEITHER", false)).refused("DR-18");
		assertThat(police.outcome(caseRef).json().at("/reasons/0/code").asText()).isEqualTo("DR-18");
		assertThat(column("select count(*) from document where case_ref = ? and origin = 'SEARCH'", caseRef))
			.isEqualTo("0");
	}

	/** S-21, second half; N-21 on the way. */
	@Test
	void thePresumptionAgainstCounsellingNotesIsRebuttedByTheApprover() {
		PoliceForce police = this.house.citing("GW-POL-VIR");
		String caseRef = police.submits(PowerRequest.under("GW-POL-VIR", Map.of("counsellingNotes", "true")));
		PoliceCase request = new PoliceCase(this.house, caseRef).calledBack().powerChecked("handler");
		assertThat(tries(caseRef, "test-material", material("GIVEN", false)).text()).contains("counselling notes");
		request.took("test-material", material("GIVEN", true)).searched();
		this.house.of("reviewer")
			.completes(caseRef, "review-relevance", Map.of("relevanceNote", SAID, "immunity", false));
		request.reviewed(false);
		request.weighed("DISCLOSED_PART", "DR-06");
		Map<String, Object> approval = PoliceCase.approval("DISCLOSED_PART", "DR-06");
		assertThat(this.house.of("approver").tries(caseRef, "approve", approval).text())
			.contains("The presumption is against disclosing counselling notes");
		approval.put("presumptionRebuttal", SAID);
		this.house.of("approver").completes(caseRef, "approve", approval);
		request.released();
		assertThat(police.outcome(caseRef).json().path("outcome").asText()).isEqualTo("DISCLOSED_PART");
	}

	@Test
	void recordingsOfCommunicationsLeaveForARecordedPurposeAndWithLegalServicesOnly() {
		String caseRef = this.house.citing("GW-PROB").submits(PowerRequest.under("GW-PROB"));
		PoliceCase request = new PoliceCase(this.house, caseRef).calledBack().powerChecked("handler").searched();
		Desk reviewer = this.house.of("reviewer");
		reviewer.caseFile(caseRef)
			.get("documents")
			.forEach((document) -> reviewer.includes(caseRef, document.get("id").asText()));
		reviewer.completes(caseRef, "select-items", with(with(passed(10, 11), "recordings", true), "subjectCount", 1));
		Map<String, Object> weighing = weighing();
		assertThat(tries(caseRef, "weigh-tests", weighing).text()).contains("crime or misuse");
		request.took("weigh-tests", with(weighing, "recordingPurpose", SAID)).lookedAt();
		String task = this.house.of("approver").task(caseRef, "approve").path("id").asText();
		assertThat(this.context.getBean(TaskService.class).getVariable(task, "approverLevel"))
			.isEqualTo("APPROVER_WITH_LEGAL");
	}

	@Test
	void anIntelligenceBodysRequestStandsBehindAWallFromTheFirstMoment() {
		String caseRef = this.house.citing("GW-SIS").submits(PowerRequest.under("GW-SIS"));
		assertThat(this.house.of("handler").caseFile(caseRef).path("wall").asText()).isEqualTo("W3");
		for (String outsider : List.of("handler2", "approver2", "manager", "reviewer", "legal")) {
			assertThat(this.house.of(outsider).opens(caseRef).status()).as(outsider).isEqualTo(404);
			assertThat(this.house.of(outsider).steps(caseRef)).isEmpty();
		}
		assertThat(this.house.of("monitoring").opens(caseRef).status()).isEqualTo(200);
		new PoliceCase(this.house, caseRef).calledBack()
			.took("check-route", Map.of("route", "RIGHT", "routeNote", SAID))
			.powerChecked("handler");
		this.house.of("monitoring")
			.completes(caseRef, "give-lawfulness-view", Map.of("lawfulnessView", "NOT_LAWFUL", "lawfulnessText", SAID));
		assertThat(this.house.of("approver").steps(caseRef)).doesNotContain("approve");
		new PoliceCase(this.house, caseRef).advised("AGREE").refused("DR-03");
	}

	@Test
	void anOverseasAuthorityIsAnsweredAfterLegalServicesAndTheDpoOnly() {
		PoliceForce abroad = this.house.citing("GW-FOREIGN");
		String caseRef = abroad.submits(PowerRequest.under("GW-FOREIGN", Map.of("centralAuthority", SAID)));
		PoliceCase request = new PoliceCase(this.house, caseRef).calledBack()
			.took("check-route", Map.of("route", "RIGHT", "routeNote", SAID))
			.powerChecked("handler");
		this.house.of("legal")
			.completes(caseRef, "give-lawfulness-view", Map.of("lawfulnessView", "LAWFUL", "lawfulnessText", SAID));
		request.searched().reviewed(false).weighed("DISCLOSED_FULL");
		assertThat(this.house.of("approver").steps(caseRef)).doesNotContain("approve");
		request.advised("AGREE").decided("DISCLOSED_FULL").released();
		assertThat(abroad.outcome(caseRef).json().path("outcome").asText()).isEqualTo("DISCLOSED_FULL");
	}

	/** N-15, ESC-12. */
	@Test
	void aBodyThatIsNotOnTheListIsEscalated() {
		String caseRef = takenDown("GW-SOL", Map.of(), "unlisted");
		JsonNode file = this.house.of("handler").caseFile(caseRef);
		assertThat(file.path("lifecycle").asText()).isEqualTo("escalated-disclosure");
		assertThat(file.path("findings")).isEmpty();
		new PoliceCase(this.house, caseRef).calledBack()
			.took("check-route", Map.of("route", "NEITHER", "routeNote", SAID));
		assertThat(this.house.of("dpo").steps(caseRef)).contains("advise");
	}

	@Test
	void solicitorsAreRefusedUnlessThereIsAnException() {
		String caseRef = this.house.citing("GW-SOL").submits(PowerRequest.under("GW-SOL"));
		new PoliceCase(this.house, caseRef).calledBack()
			.took("find-exception", Map.of("exceptionGround", "ORDER", "exceptionNote", SAID))
			.powerChecked("handler");
		assertThat(this.house.of("handler").steps(caseRef)).containsExactly("choose-services");
	}

	@Test
	void consentToAllDataIsPointedToARequestForAccess() {
		PoliceForce asking = this.house.citing("GW-CONSENT");
		String caseRef = asking.submits(PowerRequest.under("GW-CONSENT", Map.of("allData", "true")));
		new PoliceCase(this.house, caseRef).calledBack()
			.took("check-consent-given", Map.of("consentCheck", "ALL_DATA", "consentNote", SAID))
			.refused("DR-10");
		assertThat(asking.messages(caseRef).text()).contains("NOTICE", "request for access which you make for them");
		assertThat(asking.outcome(caseRef).json().at("/reasons/0/code").asText()).isEqualTo("DR-10");
	}

	@Test
	void sharingForCareIsADutyUntilThePersonObjects() {
		PoliceForce provider = this.house.citing("GW-NHS-CARE");
		String objecting = provider.submits(PowerRequest.under("GW-NHS-CARE"));
		assertThat(compulsion(objecting)).isEqualTo("MANDATORY");
		new PoliceCase(this.house, objecting).calledBack()
			.took("check-care-relationship", Map.of("careCheck", "OBJECTS", "careNote", SAID));
		assertThat(compulsion(objecting)).isEqualTo("VOLUNTARY");

		String caseRef = provider.submits(PowerRequest.under("GW-NHS-CARE"));
		PoliceCase request = new PoliceCase(this.house, caseRef).calledBack()
			.took("check-care-relationship", Map.of("careCheck", "SHARE", "careNote", SAID))
			.searched()
			.reviewed(true);
		request
			.took("prepare-care-answer",
					with(with(with(passed(12, 13), "lawfulBasis", "ART6-1-C"), "councilTask", SAID), "conditionCode",
							"ART9-2-H", "tellSubject", "NOW", "proposal", "DISCLOSED_FULL", "proposalReason", SAID))
			.lookedAt()
			.decided("DISCLOSED_FULL")
			.released();
		assertThat(provider.outcome(caseRef).json().path("outcome").asText()).isEqualTo("DISCLOSED_FULL");
		assertThat(
				column("select mandatory || ' ' || lawful_basis from disclosure_register where case_ref = ?", caseRef))
			.isEqualTo("true ART6-1-C");
	}

	/** Domain 7.9. */
	@Test
	void inAnEmergencyDataIsSharedFirstAndAListIsCalledBack() {
		PoliceForce responder = this.house.citing("GW-CCA");
		String caseRef = responder.submits(PowerRequest.under("GW-CCA"));
		PoliceCase request = new PoliceCase(this.house, caseRef).sharedInEmergency();
		assertThat(column("select kind from disclosure_register where case_ref = ?", caseRef)).isEqualTo("EMERGENCY");
		assertThat(tries(caseRef, "note-shared-list", Map.of("listShared", true)).text())
			.contains("which fields the list holds");
		request.took("note-shared-list", Map.of("listShared", true, "listFields", SAID, "listHolder", SAID,
				"listExpiresOn", LocalDate.now().plusDays(10).toString()));
		this.house.of("approver")
			.completes(caseRef, "review-emergency", Map.of("justified", true, "reviewReason", SAID));
		assertThat(this.house.of("handler").steps(caseRef)).isEmpty();
		House.waits(Duration.ofDays(11));
		this.house.engineWorks(caseRef);
		request.took("confirm-deletion", Map.of("deletionConfirmed", true, "deletionNote", SAID));
		request.told();
		this.house.engineWorks(caseRef);
		assertThat(this.house.running(caseRef)).isFalse();
	}

	@Test
	void theDayOfAnAgreementIsTheDayOfTheAnswer() {
		String caseRef = this.house.citing("GW-CONTRACT")
			.submits(PowerRequest.under("GW-CONTRACT", Map.of("agreedDate", "2027-02-26")));
		assertThat(this.house.of("handler").caseFile(caseRef).at("/clock/dueOn").asText()).isEqualTo("2027-02-26");
	}

	@Test
	void aFieldThatThePowerDoesNotHaveIsRefused() {
		Answer refused = this.house.citing("GW-NCA").tries(PowerRequest.under("GW-NCA", Map.of("court", SAID)));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text()).contains("/particulars/court").doesNotContain(SAID);
	}

	@Test
	void theFraudInitiativeIsWorkedAsAnExercise() {
		Answer refused = this.house.citing("GW-NFI-M").tries(PowerRequest.under("GW-NFI-M"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text()).contains("worked as an exercise");
	}

	@Test
	void thePageAsksForWhatThePowerChosenNeeds() {
		Desk handler = this.house.of("handler");
		Answer page = handler.sends("/staff/requests/new", "/staff/requests/new/power", "body", PoliceForce.BODY,
				"gateway", "GW-MULTI", "channel", "POST", "name", "Sam Sergeant");
		assertThat(page.status()).as(page.text()).isEqualTo(200);
		assertThat(page.text()).contains("particular.panelReference", "particular.agreementId", "Sam Sergeant")
			.doesNotContain("particular.court");
		assertThat(this.house.of("approver").page("/staff/requests/new").status()).isEqualTo(403);
	}

	/** A form that came complete by post goes straight on. */
	@Test
	void aCompleteFormByPostGoesStraightOn() {
		String caseRef = takenDown("GW-LA-CRIME", Map.of());
		assertThat(this.house.of("handler").caseFile(caseRef).path("findings")).isEmpty();
		assertThat(this.house.of("handler").steps(caseRef)).containsExactly("call-back-requester");
		assertThat(this.house.of("handler").caseFile(caseRef).path("particulars").toString())
			.contains("Authorised officer", "Council is a listed holder\":\"no");
	}

	private String takenDown(String gateway, Map<String, String> otherwise) {
		this.house.citing(gateway);
		return takenDown(gateway, otherwise, PoliceForce.bodyCiting(gateway));
	}

	private String takenDown(String gateway, Map<String, String> otherwise, String body) {
		List<String> fields = new ArrayList<>(List.of("body", body, "gateway", gateway, "channel", "EMAIL", "name",
				"Sam Sergeant", "rank", "Officer", "number", "1", "workPhone", "01632 960111", "email",
				"sam@northshire.police.example", "reference", "R1", "subject", "Nobody Inparticular", "dateOfBirth",
				"1970-01-01", "role", "OTHER", "data", "Last address", "offenceOrFunction", "Fraud", "necessity", "N",
				"urgency", "ROUTINE", "countersignName", "Ina Inspector", "countersignRank", "Inspector", "unit",
				"An unknown office", "compels", "false", "statute", "An Act", "section", "s.1", "from", "2026-01-01",
				"to", "2026-06-30", "purposes", "INVESTIGATE_CRIME", "proportionality", "P", "prejudiceIfNotDisclosed",
				"P", "prejudiceIfSubjectTold", "P", "mayTell", "NO", "declaration", "true", "countersignedOn",
				"2026-11-20"));
		PowerRequest.under(gateway, otherwise).tree().get("particulars").fields().forEachRemaining((field) -> {
			fields.add("particular." + field.getKey());
			fields.add(field.getValue().asText());
		});
		Answer answer = this.house.of("handler")
			.sends("/staff/requests/new", "/staff/requests/new", fields.toArray(String[]::new));
		Matcher reference = REFERENCE.matcher(answer.text());
		assertThat(reference.find()).as(answer.text()).isTrue();
		return reference.group(1);
	}

	private static Map<String, Object> material(String notice, boolean counselling) {
		return Map.of("victimTest", "MET", "victimNotice", notice, "counsellingNotes", counselling, "familyPapers",
				"NONE", "materialNote", SAID);
	}

	private static Map<String, Object> weighing() {
		return with(with(passed(5, 6, 7, 8, 12, 13), "lawfulBasis", "ART6-1-E"), "councilTask", SAID, "conditionCode",
				"SCH1-P10", "tellSubject", "NOW", "proposal", "DISCLOSED_FULL", "proposalReason", SAID);
	}

	private static Map<String, Object> passed(int... tests) {
		Map<String, Object> scored = new HashMap<>();
		for (int test : tests) {
			scored.put("dt" + test, "PASS");
			scored.put("dt" + test + "Text", SAID);
		}
		return scored;
	}

	private static Map<String, Object> with(Map<String, Object> form, Object... more) {
		Map<String, Object> all = new HashMap<>(form);
		for (int i = 0; i < more.length; i += 2) {
			all.put((String) more[i], more[i + 1]);
		}
		return all;
	}

	private Answer tries(String caseRef, String step, Map<String, ?> form) {
		return this.house.of("handler").tries(caseRef, step, form);
	}

	private String compulsion(String caseRef) {
		return this.house.of("handler").caseFile(caseRef).at("/power/compulsion").asText();
	}

	private String column(String sql, String caseRef) {
		return this.jdbc.sql(sql).param(caseRef).query(String.class).single();
	}

}
