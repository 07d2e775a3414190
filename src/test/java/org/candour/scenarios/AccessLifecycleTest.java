package org.candour.scenarios;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.cases.steps.AskedGroups;
import org.candour.law.Regime;
import org.candour.rights.Channel;
import org.candour.rights.NewRightsRequest;
import org.candour.rights.NewRightsRequest.Requester;
import org.candour.rights.NewRightsRequest.Subject;
import org.candour.rights.PreferredDelivery;
import org.candour.rights.PreferredFormat;
import org.candour.rights.RequesterKind;
import org.candour.rights.SubmitRightsRequest;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** People ask for their data, and staff answer, over HTTP (S-01 to S-08, S-11). */
@CandourTest
class AccessLifecycleTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SubmitRightsRequest submitting;

	private House house;

	@BeforeEach
	void openTheHouse() {
		this.house = new House(this.context);
	}

	@AfterEach
	void putTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void aRequestBySocialMediaOnASaturdayRunsFromSaturdayAndIsAnsweredInFull() {
		House.itIs(Instant.parse("2026-11-23T10:00:00Z"));
		String caseRef = asked("R-ACCESS", "2026-11-21T20:15:00Z", RequesterKind.SUBJECT);
		RightsCase request = new RightsCase(this.house, caseRef);
		assertThat(due(caseRef)).isEqualTo("2026-12-21");

		request.admitted().clear().searched("adult-social-care", "searcher.adults");
		Desk reviewer = this.house.of("reviewer");
		String item = reviewer.adds(caseRef, "items", request
			.filed(RightsCase.item("UKGDPR", "adult-social-care", "RELEASE", List.of("SOCIAL_WORK", "THIRD_PARTIES"))));
		Map<String, Object> worker = Map.of("who", RightsCase.SAID, "weighing", RightsCase.SAID, "test",
				Map.of("identifiable", true, "professional", true, "seriousHarm", false, "redactable", true, "consents",
						false, "reasonable", false));
		reviewer.adds(caseRef, "items/" + item + "/third-parties", worker);
		assertThat(rights(caseRef).at("/items/0/thirdParties/0/test/professional").asBoolean()).isTrue();

		request.collated(false, true, true, false)
			.step("reviewer", "test-third-parties", Map.of("contactRevealsEnquiry", false))
			.exempted("NONE")
			.redacted();
		Answer wrong = this.house.of("handler")
			.tries(caseRef, "propose-access-answer", RightsCase.accessProposal("GRANTED_PART", "RR-04"));
		assertThat(wrong.text()).contains("RR-04 needs an exemption").doesNotContain(RightsCase.SAID);
		Answer untrue = this.house.of("handler")
			.tries(caseRef, "propose-access-answer", RightsCase.accessProposal("NO_DATA", "RR-03"));
		assertThat(untrue.text()).contains("does not agree with the outcomes of the items");
		Answer unexplained = this.house.of("handler")
			.tries(caseRef, "propose-access-answer", RightsCase.accessProposal("REFUSED"));
		assertThat(unexplained.status()).isBetween(400, 499);
		request.proposed("GRANTED_FULL");
		assertThat(this.house.of("handler").steps(caseRef)).doesNotContain("approve-answer");
		request.approved();

		JsonNode decided = rights(caseRef);
		assertThat(decided.path("decision").asText()).isEqualTo("GRANTED_FULL");
		assertThat(decided.path("stage").asText()).as("generic outside").isEqualTo("IN_PROGRESS");
		assertThat(decided.at("/certificates/0/service").asText()).isEqualTo("adult-social-care");
		assertThat(decided.at("/items/0/approvedOutcome").asText()).isEqualTo("RELEASE");
		request.released();
		assertThat(rights(caseRef).path("stage").asText()).isEqualTo("READY");
	}

	@Test
	void healthNotesWithoutAFreshOpinionAreNotReleased() {
		String caseRef = asked("R-ACCESS", ClockUtil.getCurrentTime().toInstant().toString(), RequesterKind.SUBJECT);
		RightsCase request = new RightsCase(this.house, caseRef).admitted()
			.clear()
			.searched("adult-social-care", "searcher.adults");
		Desk reviewer = this.house.of("reviewer");
		Map<String, Object> notes = request
			.filed(RightsCase.item("UKGDPR", "adult-social-care", "RELEASE", List.of("HEALTH")));
		String item = reviewer.adds(caseRef, "items", notes);
		request.collated(true, false, false, false)
			.step("handler", "ask-health-professional",
					Map.of("opinionNeed", "ASK", "professional", "RESPONSIBLE", "professionalNote", RightsCase.SAID))
			.step("handler", "record-health-opinion", Map.of("healthOpinion", "NO_SERIOUS_HARM", "opinionOn",
					day(LocalDate.now().minusMonths(7)), "opinionNote", RightsCase.SAID));
		assertThat(rights(caseRef).path("health").asText()).isEqualTo("BARRED");
		JsonNode barred = rights(caseRef).at("/items/0");
		assertThat(barred.at("/entry/outcome").asText()).isEqualTo("WITHHOLD");
		assertThat(barred.at("/entry/codes/0").asText()).isEqualTo("DPA18-S3-P2-6");

		Answer stale = reviewer.sends(caseRef, "items/" + item, Map.of("version", 0, "entry", notes));
		assertThat(stale.status()).isEqualTo(409);
		assertThat(reviewer
			.sends(caseRef, "items/" + item, Map.of("version", barred.path("version").asLong(), "entry", notes))
			.status()).isEqualTo(204);
		request.exempted("NONE").redacted();
		Answer refused = this.house.of("handler")
			.tries(caseRef, "propose-access-answer", RightsCase.accessProposal("GRANTED_FULL"));
		assertThat(refused.text()).contains("no opinion of the last six months");
	}

	@Test
	void aFatherDoesNotGetWhatHisChildWantsKeptPrivate() {
		String caseRef = asked("R-ACCESS", ClockUtil.getCurrentTime().toInstant().toString(), RequesterKind.PARENT);
		RightsCase request = new RightsCase(this.house, caseRef).triaged(Map.of())
			.identified("PROVED", "PROVED")
			.clear()
			.searched("childrens-social-care", "searcher.children");
		Desk reviewer = this.house.of("reviewer");
		Map<String, Object> file = request
			.filed(RightsCase.item("UKGDPR", "childrens-social-care", "RELEASE", List.of("SOCIAL_WORK")));
		file.put("subjectWantsPrivacy", true);
		String item = reviewer.adds(caseRef, "items", file);
		request.collated(false, true, false, false);
		Answer refused = reviewer.tries(caseRef, "apply-exemptions", Map.of("silence", "NONE"));
		assertThat(refused.text()).contains("must be withheld").contains("DPA18-S3-P3-10");

		Map<String, Object> withheld = RightsCase.item("UKGDPR", "childrens-social-care", "WITHHOLD",
				List.of("SOCIAL_WORK"), "DPA18-S3-P3-10");
		withheld.put("subjectWantsPrivacy", true);
		withheld.put("documents", file.get("documents"));
		assertThat(reviewer.sends(caseRef, "items/" + item, Map.of("version", 0, "entry", withheld)).status())
			.isEqualTo(204);
		request.exempted("PARENT").redacted().proposed("REFUSED", "RR-04");
		assertThat(this.house.of("approver").steps(caseRef)).as("ESC-01, ESC-04").doesNotContain("approve-answer");
		request.advised("AGREE");
	}

	@Test
	void aSuspectIsNeitherToldNorDeniedAndAReviewDayIsSet() {
		String caseRef = asked("R-ACCESS", ClockUtil.getCurrentTime().toInstant().toString(), RequesterKind.SUBJECT);
		RightsCase request = new RightsCase(this.house, caseRef).admitted()
			.clear()
			.searched("trading-standards", "searcher.trading");
		Desk reviewer = this.house.of("reviewer");
		Answer never = reviewer.sends(caseRef, "items",
				RightsCase.item("UKGDPR", "trading-standards", "WITHHOLD", List.of(), "DPA18-S2-P1-4"));
		assertThat(never.text()).contains("not for a council");
		Answer foreign = reviewer.sends(caseRef, "items",
				RightsCase.item("PART3", "trading-standards", "WITHHOLD", List.of(), "DPA18-S2-P1-2"));
		assertThat(foreign.text()).contains("does not exist under the regime");
		reviewer.adds(caseRef, "items",
				RightsCase.item("PART3", "trading-standards", "WITHHOLD", List.of(), "DPA18-SEC45-4-B"));
		assertThat(rights(caseRef).path("legs")).hasSize(2);
	}

	/**
	 * Domain 2.1: proposed from what the council does, confirmed by whoever writes it.
	 */
	@Test
	void theRegimeOfAnItemIsProposedAndAnotherOneNeedsAReason() {
		String caseRef = asked("R-ACCESS", ClockUtil.getCurrentTime().toInstant().toString(), RequesterKind.SUBJECT);
		Desk reviewer = this.house.of("reviewer");
		Map<String, String> proposed = new HashMap<>();
		reviewer.asks("/staff/api/cases/" + caseRef + "/item-choices")
			.path("activities")
			.forEach((one) -> proposed.put(one.path("code").asText(), one.path("regime").asText()));
		assertThat(proposed).hasSize(11)
			.containsEntry("ACT-BADGE-PROSECUTION", "PART3")
			.containsEntry("ACT-TS-ADVICE", "UKGDPR")
			.containsEntry("ACT-INTERNAL-ENQUIRY", "UKGDPR");
		Map<String, Object> item = RightsCase.item("UKGDPR", "blue-badge", "RELEASE", List.of());
		item.remove("reason");
		item.put("activity", "ACT-BADGE-PROSECUTION");
		assertThat(reviewer.sends(caseRef, "items", item).text()).contains("Say why the regime is another");
		item.put("activity", "ACT-TS-ADVICE");
		assertThat(reviewer.sends(caseRef, "items", item).text()).contains("not one of the activities of the service");
		item.put("activity", "ACT-BADGE-PROSECUTION");
		item.put("regime", "PART3");
		reviewer.adds(caseRef, "items", item);
		item.put("regime", "UKGDPR");
		item.put("reason", RightsCase.SAID);
		reviewer.adds(caseRef, "items", item);
		assertThat(rights(caseRef).at("/items/0/entry/activity").asText()).isEqualTo("ACT-BADGE-PROSECUTION");
	}

	@Test
	void aSearcherSeesAndAddsOnlyWhatTheOwnServiceHolds() {
		String caseRef = asked("R-ACCESS", ClockUtil.getCurrentTime().toInstant().toString(), RequesterKind.SUBJECT);
		this.context.getBean(AskedGroups.class)
			.add(caseRef, List.of("service-blue-badge", "service-trading-standards"));
		Desk badge = this.house.of("searcher.badge");
		Map<String, Object> own = RightsCase.item("UKGDPR", "blue-badge", "RELEASE", List.of());
		assertThat(badge.sends(caseRef, "items", own).text()).contains("does not allow proposing outcomes");
		own.remove("outcome");
		badge.adds(caseRef, "items", own);
		Map<String, Object> other = new HashMap<>(own);
		other.put("service", "education");
		assertThat(badge.sends(caseRef, "items", other).text()).contains("your own service only");
		assertThat(this.house.of("searcher.trading").caseFile(caseRef).at("/rights/items")).isEmpty();
		assertThat(this.house.of("dpo").caseFile(caseRef).at("/rights/items")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "R-RECTIFY, UKGDPR", "R-ERASE, UKGDPR", "R-RESTRICT, UKGDPR", "R-OBJECT, UKGDPR", "R-PORT, UKGDPR",
			"R-ADM, UKGDPR", "R-CONSENT, UKGDPR", "R-INFORM, UKGDPR", "R-ACCESS, PART3", "R-RECTIFY, PART3",
			"R-ERASE, PART3", "R-RESTRICT, PART3" })
	void everyRightIsTakenInAndWaitsForItsTriage(String right, Regime regime) {
		String caseRef = asked(right, regime, ClockUtil.getCurrentTime().toInstant().toString(), RequesterKind.SUBJECT);
		this.house.engineWorks(caseRef);
		assertThat(this.house.of("handler").steps(caseRef)).contains("triage-request");
		JsonNode file = this.house.of("dpo").caseFile(caseRef);
		assertThat(file.at("/rights/legs/0/regime").asText()).isEqualTo(regime.name());
		assertThat(file.path("holds")).isNotEmpty();
	}

	/**
	 * S-10: nobody approves, and it is decided before an exemption could be chosen. That
	 * none reaches this right is the subject of ExemptionReachTest.
	 */
	@Test
	void directMarketingStopsWithoutApproval() {
		String caseRef = asked("R-OBJECT-DM", ClockUtil.getCurrentTime().toInstant().toString(), RequesterKind.SUBJECT);
		this.house.engineWorks(caseRef);
		assertThat(this.house.of("handler").steps(caseRef)).containsExactly("confirm-suppression");
		assertThat(rights(caseRef).path("decision").asText()).isEqualTo("UPHELD");
		assertThat(this.house.of("approver").steps(caseRef)).isEmpty();
		Answer exempted = this.house.of("reviewer")
			.sends(caseRef, "items", RightsCase.item("UKGDPR", "blue-badge", "STOP", List.of(), "DPA18-S2-P1-2"));
		assertThat(exempted.status()).isEqualTo(409);
		assertThat(exempted.text()).contains("DECIDED");
	}

	private String asked(String right, String receivedAt, RequesterKind kind) {
		return asked(right, Regime.UKGDPR, receivedAt, kind);
	}

	private String asked(String right, Regime regime, String receivedAt, RequesterKind kind) {
		Requester requester = (kind == RequesterKind.SUBJECT) ? Requester.theSubject() : new Requester(kind,
				"Ferdinand Testfather", null, "1 Example Street", "ZZ99 1AA", "f@mail.example", null, RightsCase.SAID);
		return this.submitting
			.submit(new NewRightsRequest(List.of(right), regime, Channel.SOCIAL_MEDIA, Instant.parse(receivedAt),
					new Subject("Wilhelmina Testperson", LocalDate.of(2011, 2, 28), null, "1 Example Street",
							"ZZ99 1AA", "w.testperson@mail.example", null, null),
					requester, RightsCase.SAID, null, null, List.of(), PreferredFormat.NONE, null,
					PreferredDelivery.PORTAL, "2026-09"))
			.caseRef();
	}

	private String due(String caseRef) {
		return rights(caseRef).at("/legs/0/dueOn").asText();
	}

	private JsonNode rights(String caseRef) {
		return this.house.of("dpo").caseFile(caseRef).path("rights");
	}

	private static String day(LocalDate day) {
		return day.toString();
	}

}
