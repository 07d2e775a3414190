package org.candour.web;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.candour.support.CandourTest;
import org.candour.support.SlowRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

/** Who sends slowly waits, and nobody else. */
@CandourTest
class SlowBodiesTest {

	@Autowired
	private TestRestTemplate http;

	private final List<SlowRequest> open = new ArrayList<>();

	@AfterEach
	void hangUp() throws IOException {
		for (SlowRequest request : this.open) {
			request.close();
		}
		Awaitility.await()
			.until(() -> this.http.postForEntity("/no/such/page", "text", String.class)
				.getStatusCode() != HttpStatus.TOO_MANY_REQUESTS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/login", "/requests/status", "/staff/accounts", "/oauth2/token",
			"/camunda/api/engine/engine/default/task", "/setup/administrator", "/no/such/page" })
	void anAddressFromWhichManyBodiesArriveSlowlyIsToldToWait(String path) throws IOException {
		for (int sender = 0; sender < 25; sender++) {
			begin(path);
		}
		Awaitility.await().until(() -> answered().size() == 5);
		for (SlowRequest refused : answered()) {
			assertThat(refused.answer()).startsWith("HTTP/1.1 429").contains("Retry-After: 5");
		}
		assertThat(this.http.getForEntity("/login", String.class).getStatusCode()).isEqualTo(HttpStatus.OK);
		assertThat(this.http.getForEntity("/actuator/health", String.class).getStatusCode()).isEqualTo(HttpStatus.OK);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/login", "/staff/anything", "/oauth2/token", "/no/such/page" })
	void aBodyOfMoreThanAMebibyteIsRefusedBeforeItHasArrived(String path) throws IOException {
		SlowRequest large = SlowRequest.post(port(), path, Map.of("Content-Type", "application/x-www-form-urlencoded"),
				new byte[2 * 1024 * 1024], 10);
		this.open.add(large);
		assertThat(large.answer()).startsWith("HTTP/1.1 413");
	}

	@Test
	void aFormThatIsNotWellEncodedIsRefused() {
		assertThat(this.http.postForEntity("/login", new HttpEntity<>("username=%zz", form()), String.class)
			.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
	}

	private static HttpHeaders form() {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
		return headers;
	}

	private SlowRequest begin(String path) throws IOException {
		SlowRequest request = SlowRequest.post(port(), path,
				Map.of("Content-Type", "application/x-www-form-urlencoded"),
				"username=handler&password=".repeat(10).getBytes(), 20);
		this.open.add(request);
		return request;
	}

	private List<SlowRequest> answered() throws IOException {
		List<SlowRequest> answered = new ArrayList<>();
		for (SlowRequest request : this.open) {
			if (request.answered()) {
				answered.add(request);
			}
		}
		return answered;
	}

	private int port() {
		return URI.create(this.http.getRootUri()).getPort();
	}

}
