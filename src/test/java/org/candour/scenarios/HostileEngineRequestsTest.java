package org.candour.scenarios;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.candour.scenarios.Http.Answer;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the engine's interface is sent, it says what is wrong with it. */
@CandourTest
class HostileEngineRequestsTest {

	private static final String[] PLACES = { "x", "00000000-0000-0000-0000-000000000000", "%F0%9F%98%80" };

	private static final String[] QUERIES = { "", "?firstResult=x", "?maxResults=-1", "?sortBy=x&sortOrder=asc",
			"?name=%00", "?processInstanceBusinessKey=%00", "?createdAfter=x", "?processDefinitionKey=%00&active=x",
			"?taskId=x&resourceName=x&resourceType=99&permissionName=x" };

	private static final String[] BODIES = { "", "null", "[]", "{}", "7", "{", "{\"x\": 1}", "{\"name\": \"\\u0000\"}",
			"{\"processInstanceBusinessKey\": \"\\u0000\"}", "{\"processInstanceBusinessKey\": 7, \"taskName\": []}",
			"{\"sorting\": [{}]}", "{\"sorting\": 7}", "{\"createdAfter\": \"x\"}", "{\"userId\": 7}",
			"{\"userId\": \"\\u0000\"}", "{\"variables\": 7}",
			"{\"variables\": {\"x\": {\"value\": \"\\u0000\", \"type\": \"x\"}}}",
			"{\"variables\": {\"x\": {\"value\": 7, \"type\": \"Date\"}}}", "{\"retries\": -1}",
			"{\"orQueries\": [{}]}", "{\"orQueries\": 7}" };

	private static final Map<String, Object> CALLED_BACK = Map.of("callBackResult", "CONFIRMED", "numberSource", "List",
			"dt1", "PASS", "dt1Text", "Checked.");

	@Autowired
	private ApplicationContext context;

	@LocalServerPort
	private int port;

	private final Set<String> broken = new LinkedHashSet<>();

	private House house;

	private String caseRef;

	@BeforeEach
	void aCase() {
		this.house = new House(this.context);
		this.caseRef = this.house.police().submits(PoliceRequest.inOrder());
		this.house.engineWorks(this.caseRef);
	}

	@ParameterizedTest
	@ValueSource(strings = { "handler", "manager" })
	void theEnginesInterfaceDoesNotBreakWhateverAPersonSends(String username) throws IOException {
		Http http = this.house.of(username).http();
		for (String line : new ClassPathResource("engine/allowed-requests.txt")
			.getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((one) -> one.contains("/api/") && !one.contains("/logout"))
			.toList()) {
			String[] parts = line.split(" +");
			for (String place : parts[1].contains("{}") || parts[1].contains("**") ? PLACES : new String[] { "" }) {
				attack(http, parts[0], "/camunda" + parts[1].replace("{}", place).replace("**", place));
			}
		}
		assertThat(this.broken).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/camunda/api/%61dmin/auth/user/default", "/%63amunda/api/engine/engine/default/task",
			"/camunda/api/./engine/engine/default/task", "/camunda//api/engine/engine/default/task",
			"/camunda/api;x=1/engine/engine/default/task", "/camunda/api/engine/../engine/default/task",
			"/%73taff/accounts", "/staff/%2e%2e/accounts", "/requests/%00" })
	void aPathThatIsWrittenInAnotherWayThanItNeedsIsRefused(String path) {
		for (Http http : List.of(new Http(this.port), this.house.of("admin").http())) {
			assertThat(http.get(path, "Accept", "text/html").status()).isEqualTo(400);
		}
	}

	@Test
	void whoCompletesAStepThatIsDoneHearsThatItIs() {
		Desk handler = this.house.of("handler");
		String task = handler.task(this.caseRef, "call-back-requester").path("id").asText();
		assertThat(handler.claim(task).status()).isEqualTo(204);
		assertThat(handler.submits(task, CALLED_BACK).status()).isEqualTo(204);
		Answer second = handler.submits(task, CALLED_BACK);
		assertThat(second.status()).as(second.text()).isEqualTo(400);
		assertThat(second.json().path("message").asText())
			.isEqualTo("There is no such task, or somebody else has completed it.");
	}

	@Test
	void ofTwoWhoCompleteAStepAtTheSameMomentOneDoesAndTheOtherHearsIt() throws Exception {
		Desk handler = this.house.of("handler");
		String task = handler.task(this.caseRef, "call-back-requester").path("id").asText();
		assertThat(handler.claim(task).status()).isEqualTo(204);
		ExecutorService both = Executors.newFixedThreadPool(4);
		try {
			Callable<Answer> once = () -> handler.submits(task, CALLED_BACK);
			List<Answer> answers = both.invokeAll(List.of(once, once, once, once)).stream().map(this::got).toList();
			assertThat(answers).allMatch((answer) -> List.of(204, 400, 409).contains(answer.status()));
			assertThat(answers).filteredOn((answer) -> answer.status() == 204).hasSize(1);
		}
		finally {
			both.shutdownNow();
		}
	}

	private Answer got(Future<Answer> answer) {
		try {
			return answer.get();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void attack(Http http, String method, String path) {
		if (method.equals("GET") || method.equals("OPTIONS") || method.equals("DELETE")) {
			for (String query : path.matches(".*(/x|0000|%F0).*") ? List.of("", "?name=%00") : List.of(QUERIES)) {
				tries(http, method, path + query, null);
			}
		}
		else {
			for (String body : BODIES) {
				tries(http, method, path, body);
			}
		}
	}

	private void tries(Http http, String method, String path, String body) {
		Answer answer = http.send(method, path, (body != null) ? body.getBytes(StandardCharsets.UTF_8) : null, "Accept",
				"application/json", "Content-Type", "application/json", "X-XSRF-TOKEN",
				http.cookie("XSRF-TOKEN").orElse("none"));
		if (answer.status() >= 500) {
			this.broken.add("%d %s %s %s -> %.200s".formatted(answer.status(), method, path, body, answer.text()));
		}
	}

}
