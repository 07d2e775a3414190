package org.candour.engine.http;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.candour.engine.StaffBrowser;
import org.candour.engine.TestStaff;
import org.candour.staff.Role;
import org.candour.support.CandourTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The known holes of the engine's REST interface, tried over HTTP by people signed in.
 */
@CandourTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CamundaFenceTest {

	@LocalServerPort
	int port;

	@Autowired
	TestStaff staff;

	@Autowired
	IdentityService identities;

	@Autowired
	RepositoryService repository;

	@Autowired
	TaskService tasks;

	@Autowired
	RuntimeService runtime;

	@Autowired
	HistoryService history;

	@Autowired
	FilterService filters;

	private StaffBrowser handler;

	private StaffBrowser manager;

	@BeforeAll
	void signIn() {
		this.staff.person("tester.fence.handler", Role.CASE_HANDLER);
		this.staff.person("tester.fence.manager", Role.MANAGER);
		this.handler = StaffBrowser.of(this.port, "tester.fence.handler", TestStaff.PASSWORD);
		this.manager = StaffBrowser.of(this.port, "tester.fence.manager", TestStaff.PASSWORD);
	}

	@Test
	void whoeverSignedInWithCandourIsSignedInWithTasklist() {
		HttpResponse<String> answer = this.handler.get("/camunda/api/admin/auth/user/default");
		assertThat(answer.statusCode()).as(answer.body() + answer.headers().map()).isEqualTo(200);
		assertThat(answer.body()).contains("tester.fence.handler", "tasklist").doesNotContain("cockpit", "\"admin\"");
	}

	@Test
	void aTaskListIsAnswered() {
		assertThat(this.handler.engine("POST", "task?maxResults=10", "{}").statusCode()).isEqualTo(200);
		assertThat(this.handler.engine("GET", "filter?maxResults=50", null).body()).contains("My tasks", "My team",
				"Urgent", "Due in 3 days", "Overdue");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"dueAfterExpression\":\"${now()}\"}",
			"{\"orQueries\":[{\"dueAfterExpression\":\"${now()}\"}]}",
			"{\"orQueries\":[{\"orQueries\":[{\"assigneeExpression\":\"${currentUser()}\"}]}]}",
			"{\"orQueries\":[{\"candidateUserExpression\":\"${''.class}\"}]}",
			"{\"anything\":{\"at\":[{\"any\":{\"depthExpression\":1}}]}}" })
	void expressionsInQueriesAreRefused(String query) {
		assertThat(this.handler.engine("POST", "task", query).statusCode()).isEqualTo(400);
		assertThat(this.handler.engine("POST", "task/count", query).statusCode()).isEqualTo(400);
		assertThat(this.handler.engine("POST", "filter/any/list", query).statusCode()).isEqualTo(400);
		assertThat(this.manager.engine("POST", "process-instance", query).statusCode()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"\\u0064ueAfterExpressio\\u006e\":\"${now()}\"}",
			"{\"orQueries\":[{\"dueAfterEXPRESSION\":\"x\"}]}" })
	void soAreExpressionsInDisguise(String query) {
		assertThat(this.handler.engine("POST", "task", query).statusCode()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"{\"sorting\":[{\"sortBy\":\"processVariable\",\"sortOrder\":\"asc\",\"parameters\":{\"variable\":\"proposal\",\"type\":\"String\"}}]}",
			"{\"sorting\":[{\"sortBy\":\"created\",\"sortOrder\":\"asc\"},{\"sortBy\":\"executionVariable\",\"sortOrder\":\"asc\",\"parameters\":{\"variable\":\"proposal\",\"type\":\"String\"}}]}",
			"{\"sorting\":[{\"sortBy\":\"taskVariable\",\"sortOrder\":\"asc\",\"parameters\":{\"variable\":\"proposal\",\"type\":\"String\"}}]}",
			"{\"processVariables\":[{\"name\":\"proposal\",\"operator\":\"eq\",\"value\":\"NCND\"}]}",
			"{\"taskVariables\":[{\"name\":\"proposal\",\"operator\":\"eq\",\"value\":\"NCND\"}]}",
			"{\"caseInstanceVariables\":[{\"name\":\"proposal\",\"operator\":\"eq\",\"value\":\"NCND\"}]}",
			"{\"variables\":[{\"name\":\"proposal\",\"operator\":\"eq\",\"value\":\"NCND\"}]}",
			"{\"orQueries\":[{\"processVariables\":[{\"name\":\"proposal\",\"operator\":\"eq\",\"value\":\"NCND\"}]}]}",
			"{\"variableNamesIgnoreCase\":true}", "{\"processVariables\":{\"name\":\"proposal\"}}" })
	void noQueryTellsTheValuesOfVariables(String query) {
		for (String path : List.of("task", "task/count", "filter/any/list", "filter/any/count", "process-instance",
				"process-instance/count", "execution", "execution/count", "history/process-instance",
				"history/process-instance/count", "history/task", "history/task/count", "history/activity-instance",
				"job", "job-definition")) {
			HttpResponse<String> answer = this.manager.engine("POST", path, query);
			assertThat(answer.statusCode()).as(path).isEqualTo(400);
			assertThat(answer.body()).as(path).contains("may not ask for the values of variables");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "task?processVariables=proposal_eq_NCND", "task/count?taskVariables=proposal_eq_NCND",
			"task?caseInstanceVariables=proposal_eq_NCND", "task?variableNamesIgnoreCase=true",
			"task?sortBy=processVariable&sortOrder=asc", "process-instance?variables=proposal_eq_NCND",
			"execution/count?processVariables=proposal_eq_NCND", "history/task?processVariables=proposal_eq_NCND",
			"history/process-instance?variables=proposal_eq_NCND" })
	void norDoesAQueryInTheAddress(String path) {
		assertThat(this.manager.engine("GET", path, null).body()).contains("may not ask for the values of variables");
	}

	@Test
	void emptyConditionsAsTasklistSendsThemAreAnswered() {
		assertThat(this.handler.engine("POST", "task?maxResults=10",
				"{\"processVariables\":[],\"taskVariables\":[],\"caseInstanceVariables\":[],\"variableNamesIgnoreCase\":false,\"sorting\":[{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}]}")
			.statusCode()).isEqualTo(200);
	}

	@Test
	void theEngineItselfTellsAPersonNoValuesByAQuery() {
		this.identities.setAuthentication("tester.fence.manager", List.of("manager"));
		try {
			Stream
				.<Query<?, ?>>of(
						this.tasks.createTaskQuery().orderByProcessVariable("proposal", ValueType.STRING).asc(),
						this.tasks.createTaskQuery().orderByExecutionVariable("proposal", ValueType.STRING).asc(),
						this.tasks.createTaskQuery().orderByTaskVariable("proposal", ValueType.STRING).asc(),
						this.tasks.createTaskQuery().processVariableValueEquals("proposal", "NCND"),
						this.tasks.createTaskQuery().or().taskVariableValueEquals("proposal", "NCND").endOr(),
						this.runtime.createProcessInstanceQuery().variableValueEquals("proposal", "NCND"),
						this.runtime.createProcessInstanceQuery().or().variableValueEquals("proposal", "NCND").endOr(),
						this.runtime.createExecutionQuery().processVariableValueEquals("proposal", "NCND"),
						this.history.createHistoricProcessInstanceQuery().variableValueEquals("proposal", "NCND"),
						this.history.createHistoricTaskInstanceQuery().processVariableValueEquals("proposal", "NCND"))
				.forEach((query) -> {
					assertThatThrownBy(() -> query.listPage(0, 10)).hasMessageContaining("values of variables");
					assertThatThrownBy(query::count).hasMessageContaining("values of variables");
				});
			String filter = this.filters.createTaskFilterQuery().filterName("My team").singleResult().getId();
			assertThatThrownBy(() -> this.filters.listPage(filter,
					this.tasks.createTaskQuery().orderByProcessVariable("proposal", ValueType.STRING).asc(), 0, 10))
				.hasMessageContaining("values of variables");
		}
		finally {
			this.identities.clearAuthentication();
		}
	}

	@Test
	void expressionsInTheAddressAreRefused() {
		assertThat(this.handler.engine("GET", "task?dueAfterExpression=x", null).statusCode()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "text/plain", "application/xml", "application/x-www-form-urlencoded", "application/hal+json" })
	void onlyJsonIsReadAtAll(String type) {
		assertThat(this.handler
			.send("POST", "/camunda/api/engine/engine/default/task", type, "{\"dueAfterExpression\":\"${now()}\"}")
			.statusCode()).isEqualTo(400);
	}

	@ParameterizedTest
	@CsvSource({ "POST, /camunda/api/admin/setup/default/user/create",
			"POST, /camunda/api/admin/auth/user/default/login/tasklist", "POST, engine:deployment/create",
			"DELETE, engine:deployment/x", "POST, engine:filter/create", "PUT, engine:filter/x",
			"DELETE, engine:filter/x", "POST, engine:task/create", "PUT, engine:task/x", "DELETE, engine:task/x",
			"POST, engine:task/x/comment/create", "POST, engine:task/x/attachment/create",
			"POST, engine:task/x/delegate", "POST, engine:task/x/resolve", "POST, engine:task/x/bpmnError",
			"POST, engine:task/x/bpmnEscalation", "POST, engine:task/x/identity-links", "POST, engine:task/x/variables",
			"PUT, engine:task/x/variables/y", "POST, engine:task/x/localVariables",
			"POST, engine:process-definition/key/police-disclosure/start",
			"POST, engine:process-definition/key/police-disclosure/submit-form",
			"PUT, engine:process-definition/x/suspended", "DELETE, engine:process-definition/x",
			"POST, engine:process-instance/x/variables", "PUT, engine:process-instance/x/variables/y",
			"POST, engine:process-instance/x/modification", "DELETE, engine:process-instance/x",
			"POST, engine:process-instance/delete", "PUT, engine:process-instance/suspended", "POST, engine:message",
			"POST, engine:signal", "POST, engine:condition", "POST, engine:execution/x/signal",
			"POST, engine:external-task/fetchAndLock", "POST, engine:external-task/x/complete",
			"POST, engine:migration/execute", "POST, engine:modification/execute", "GET, engine:batch",
			"POST, engine:user/create", "PUT, engine:user/x/profile", "PUT, engine:user/x/credentials",
			"POST, engine:group/create", "PUT, engine:group/camunda-admin/members/x", "POST, engine:tenant/create",
			"POST, engine:authorization/create", "PUT, engine:authorization/x", "POST, engine:identity/verify",
			"POST, engine:decision-definition/key/x/evaluate", "POST, engine:history/cleanup",
			"POST, engine:history/process-instance/delete", "POST, engine:job/x/execute", "PUT, engine:job/x/duedate",
			"GET, engine:telemetry/configuration", "GET, /camunda/app/admin/default/",
			"POST, engine:history/user-operation/x/set-annotation", "TRACE, engine:task" })
	void whatNobodyNeedsIsNotOffered(String method, String path) {
		String address = path.replace("engine:", "/camunda/api/engine/engine/default/");
		if (method.equals("TRACE")) {
			assertThat(this.manager.send(method, address, null, null).statusCode()).isIn(400, 403, 405);
			return;
		}
		assertThat(this.manager.json(method, address, "{}").statusCode()).isEqualTo(403);
		assertThat(this.handler.json(method, address, "{}").statusCode()).isEqualTo(403);
	}

	@Test
	void nobodyBecomesAdministratorThroughTheSetupPage() {
		String create = "{\"profile\":{\"id\":\"intruder\"},\"credentials\":{\"password\":\"intruder-intruder\"}}";
		StaffBrowser stranger = StaffBrowser.anonymous(this.port);
		stranger.get("/camunda/app/welcome/default/");
		assertThat(stranger.json("POST", "/camunda/api/admin/setup/default/user/create", create).statusCode())
			.isGreaterThanOrEqualTo(300);
		assertThat(this.handler.json("POST", "/camunda/api/admin/setup/default/user/create", create).statusCode())
			.isEqualTo(403);
		assertThat(this.identities.createUserQuery().userId("intruder").count()).isZero();
		assertThat(this.identities.isReadOnly()).isTrue();
	}

	@Test
	void withoutSigningInNothingOfTheEngineAnswers() {
		StaffBrowser stranger = StaffBrowser.anonymous(this.port);
		assertThat(stranger.engine("GET", "task", null).statusCode()).isNotEqualTo(200);
		assertThat(stranger.engine("POST", "task", "{}").statusCode()).isNotEqualTo(200);
		assertThat(stranger.get("/camunda/app/tasklist/default/").statusCode()).isNotEqualTo(200);
		assertThat(stranger.get("/engine-rest/engine").statusCode()).isNotEqualTo(200);
	}

	@Test
	void aPathWrittenAnotherWayDoesNotPassTheFence() {
		for (String disguise : new String[] { "/camunda/api/engine/engine/default/task/../deployment/create",
				"/camunda/api/engine/engine/default//deployment/create",
				"/camunda/api/engine/engine/default/%64eployment/create",
				"/camunda/api/engine/engine/default/task/%2e%2e/deployment/create",
				"/camunda/api/engine/engine/default/deployment;x=/create",
				"/camunda/api/engine/engine/default/task%2f..%2fdeployment/create" }) {
			assertThat(this.manager.json("POST", disguise, "{}").statusCode()).as(disguise).isIn(400, 403, 404);
		}
		assertThat(this.repository.createDeploymentQuery().deploymentName("intruder").count()).isZero();
	}

	@Test
	void listsAreBounded() {
		assertThat(this.handler.engine("POST", "task", "{}").statusCode()).isEqualTo(200);
		assertThat(this.handler.engine("GET", "filter?firstResult=0&maxResults=2000", null).statusCode())
			.isEqualTo(200);
		assertThat(BoundedList.bounded(null)).isEqualTo("maxResults=500");
		assertThat(BoundedList.bounded("a=b&maxResults=2000&maxResults=99999")).isEqualTo("a=b&maxResults=500");
		assertThat(BoundedList.bounded("maxResults=15&c=d")).isEqualTo("c=d&maxResults=15");
		assertThat(BoundedList.bounded("maxResults=-1")).isEqualTo("maxResults=500");
	}

	@Test
	void theEngineItselfRefusesAListWithoutEnd() {
		this.identities.setAuthentication("tester.fence.handler", List.of("case-handler"));
		try {
			assertThatThrownBy(() -> this.tasks.createTaskQuery().list()).isInstanceOf(BadUserRequestException.class);
			assertThatThrownBy(() -> this.tasks.createTaskQuery().listPage(0, 501))
				.isInstanceOf(BadUserRequestException.class);
		}
		finally {
			this.identities.clearAuthentication();
		}
	}

}
