package org.candour.scenarios;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.candour.cases.Workflow;
import org.candour.engine.TestModels;
import org.candour.rights.SampleRequests;
import org.candour.rights.SubmitRightsRequest;
import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What those who watch the work learn in Cockpit, and what they do not. */
@CandourTest
class CockpitDataTest {

	private static final String DATA = "/staff/api/cockpit/";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TestModels models;

	@Autowired
	private Workflow workflow;

	@Autowired
	private SubmitRightsRequest submitting;

	private House house;

	@BeforeEach
	void house() {
		this.house = new House(this.context);
	}

	@AfterEach
	void theClockRunsAgain() {
		ClockUtil.reset();
	}

	@Test
	void aManagerSeesWhereWorkWaitsAndHowLongStepsTook() {
		String caseRef = this.house.police().submits(PoliceRequest.inOrder());
		House.waits(Duration.ofHours(30));
		new PoliceCase(this.house, caseRef).calledBack();
		JsonNode called = step("verify-requester", "call-back-requester");
		assertThat(called.path("finished").asInt()).isPositive();
		assertThat(called.path("medianHours").asDouble()).isGreaterThan(0);
		this.house.police().submits(PoliceRequest.inOrder());
		House.waits(Duration.ofHours(5));
		JsonNode waits = step("verify-requester", "call-back-requester");
		assertThat(waits.path("waiting").asInt()).isPositive();
		assertThat(waits.path("oldestHours").asDouble()).isGreaterThanOrEqualTo(5);
		assertThat(step("police-disclosure", "verify-requester").path("waiting").asInt()).isPositive();
	}

	@Test
	void theHistoryOfACaseSaysWhoDidWhatAndHowItsDateFollows() {
		String caseRef = this.house.police().submits(PoliceRequest.inOrder());
		new PoliceCase(this.house, caseRef).calledBack();
		String instance = this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseRef)
			.list()
			.get(0)
			.getId();
		for (String place : List.of("instances/" + instance, "cases/" + caseRef)) {
			JsonNode history = this.house.of("manager").asks(DATA + place);
			assertThat(history.path("reference").asText()).isEqualTo(caseRef);
			assertThat(history.at("/steps").findValuesAsText("who")).contains("handler");
			assertThat(history.at("/dates/0/derivation").size()).isGreaterThanOrEqualTo(2);
			assertThat(history.at("/dates/0/derivation/0/rule").asText()).isNotBlank();
			assertThat(history.toString()).doesNotContain(PoliceRequest.CANARY);
		}
	}

	@Test
	void aFinishedCaseIsFoundByItsReference() {
		String caseRef = this.house.police().submits(PoliceRequest.inOrder());
		this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseRef)
			.rootProcessInstances()
			.list()
			.forEach((instance) -> this.runtime.deleteProcessInstance(instance.getId(), "test"));
		assertThat(this.house.running(caseRef)).isFalse();
		JsonNode history = this.house.of("auditor").asks(DATA + "cases/" + caseRef);
		assertThat(history.at("/lifecycles/0/ended").asText()).isNotBlank();
		assertThat(history.at("/steps/0/cancelled").asBoolean()).isTrue();
	}

	@Test
	void aWalledCaseIsFoundAndCountedByThoseInsideOnly() {
		String caseRef = this.house.police().submits(PoliceRequest.inOrder().about("Hattie Handler", "1980-01-01"));
		String instance = this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseRef)
			.list()
			.get(0)
			.getId();
		Answer walled = asks("manager", "cases/" + caseRef);
		Answer unknown = asks("manager", "cases/DR-2026-999999");
		assertThat(walled.status()).isEqualTo(unknown.status()).isEqualTo(404);
		assertThat(walled.text()).doesNotContain(caseRef);
		assertThat(asks("manager", "instances/" + instance).status()).isEqualTo(404);
		assertThat(asks("dpo", "instances/" + instance).status()).isEqualTo(200);
		int inside = waiting("dpo");
		assertThat(waiting("manager")).isLessThan(inside);
	}

	@ParameterizedTest
	@ValueSource(strings = { "handler", "searcher.education", "reviewer", "approver", "siro", "records", "legal",
			"caldicott", "monitoring", "admin" })
	void nobodyElseGetsIn(String username) {
		for (String place : List.of("models/police-disclosure/steps", "instances/1", "cases/DR-2026-000001")) {
			assertThat(asks(username, place).status()).as(place).isEqualTo(403);
		}
	}

	@Test
	void badInputGetsASentence() {
		assertThat(asks("manager", "models/police-disclosure/steps?days=0").text()).contains("between 1 and 366 days");
		assertThat(asks("manager", "models/police-disclosure/steps?days=400").status()).isEqualTo(422);
		assertThat(this.house.of("manager").asks(DATA + "models/none/steps")).isEmpty();
	}

	@Test
	void whetherSomethingIsNeitherConfirmedNorDeniedIsKeptFromThoseWhoOnlyWatch() {
		String caseRef = this.submitting.submit(SampleRequests.of("R-ACCESS", ClockUtil.getCurrentTime().toInstant()))
			.caseRef();
		new RightsCase(this.house, caseRef).admitted()
			.clear()
			.searched("trading-standards", "searcher.trading")
			.holds("UKGDPR", "trading-standards", "WITHHOLD", "DPA18-S2-P1-2")
			.collated(false, false, false, false)
			.exempted("NCND")
			.redacted()
			.proposed("NCND", "RR-04");
		String instance = this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseRef)
			.rootProcessInstances()
			.list()
			.get(0)
			.getId();
		assertThat(variables("dpo", caseRef)).contains("requesterKind", "SUBJECT");
		for (String watcher : List.of("manager", "auditor")) {
			assertThat(variables(watcher, caseRef)).doesNotContain("NCND").doesNotContain("SUBJECT");
			Desk desk = this.house.of(watcher);
			assertThat(desk.asks(DATA + "instances/" + instance).toString()).doesNotContain("NCND");
			assertThat(desk.caseFile(caseRef).toString()).doesNotContain("NCND");
			assertThat(desk.reads("history/decision-instance?rootProcessInstanceId=" + instance).text())
				.doesNotContain("NCND");
			assertThat(desk.reads("process-instance?variables=proposal_eq_NCND").status()).isEqualTo(400);
			for (String query : List.of("process-instance", "history/process-instance", "execution")) {
				Answer asked = desk.engine("POST", query,
						Map.of("variables", List.of(Map.of("name", "proposal", "operator", "eq", "value", "NCND"))));
				assertThat(asked.text()).as(query).contains("may not ask for the values of variables");
			}
		}
	}

	@Test
	void theHistorySaysThatALifecycleEndedAndNotHowIfOneEndIsSilent() {
		try (TestModels.Deployed model = this.models.deployed(ends("ncnd"))) {
			this.workflow.start("test-ends", "DR-2026-770011", null, Map.of("admitted", true));
			this.workflow.start("test-ends", "DR-2026-770012", null, Map.of("admitted", false));
			for (String caseRef : List.of("DR-2026-770011", "DR-2026-770012")) {
				assertThat(ended(caseRef)).contains("\"activityId\":\"ended\"", "\"state\":\"COMPLETED\"")
					.doesNotContain("ncnd")
					.doesNotContain("granted-full");
			}
		}
	}

	@Test
	void otherEndsAreRecordedAsTheyAre() {
		try (TestModels.Deployed model = this.models.deployed(ends("sent-back"))) {
			this.workflow.start("test-ends", "DR-2026-770013", null, Map.of("admitted", true));
			assertThat(ended("DR-2026-770013")).contains("sent-back");
		}
	}

	private static BpmnModelInstance ends(String first) {
		return Bpmn.createExecutableProcess("test-ends")
			.camundaHistoryTimeToLiveString("P1D")
			.startEvent()
			.exclusiveGateway("which")
			.condition("one", "${admitted}")
			.endEvent(first)
			.moveToNode("which")
			.condition("other", "${!admitted}")
			.endEvent("granted-full")
			.done();
	}

	private String ended(String caseRef) {
		Desk dpo = this.house.of("dpo");
		JsonNode instance = dpo.reads("history/process-instance?processInstanceBusinessKey=" + caseRef).json().get(0);
		return instance
				+ dpo.reads("history/activity-instance?processInstanceId=" + instance.path("id").asText()).text();
	}

	private String variables(String username, String caseRef) {
		Desk desk = this.house.of(username);
		StringBuilder all = new StringBuilder();
		this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseRef).list().forEach((instance) -> {
			Answer now = desk.reads("variable-instance?processInstanceIdIn=" + instance.getId());
			Answer past = desk.reads("history/variable-instance?processInstanceId=" + instance.getId());
			assertThat(List.of(now.status(), past.status())).as(username).allMatch((status) -> status == 200);
			all.append(now.text()).append(past.text());
		});
		return all.toString();
	}

	private int waiting(String username) {
		int waiting = 0;
		for (JsonNode step : this.house.of(username).asks(DATA + "models/police-disclosure/steps")) {
			waiting += step.path("waiting").asInt();
		}
		return waiting;
	}

	private JsonNode step(String model, String activity) {
		for (JsonNode step : this.house.of("manager").asks(DATA + "models/" + model + "/steps?days=365")) {
			if (step.path("activity").asText().equals(activity)) {
				return step;
			}
		}
		throw new AssertionError("No figures of " + activity);
	}

	private Answer asks(String username, String place) {
		return this.house.of(username).gets(DATA + place);
	}

}
