package org.candour.disclosures.oauth;

import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.candour.disclosures.Body;
import org.candour.web.ProblemWriter;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody takes the interface for themselves. */
@CandourTest
class RequestLimitTest {

	@Autowired
	ProblemWriter problems;

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void afterItsAllowanceABodyIsAskedToWaitHoweverManyClientsItHas() throws Exception {
		RequestLimit limit = RequestLimit.byBody(3, this.problems);
		assertThat(statusFor(limit, "police-a", "one")).isEqualTo(200);
		assertThat(statusFor(limit, "police-a", "two")).isEqualTo(200);
		assertThat(statusFor(limit, "police-a", "one")).isEqualTo(200);
		MockHttpServletResponse refused = callAs(limit, "police-a", "three");
		assertThat(refused.getStatus()).isEqualTo(429);
		assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 21);
		assertThat(new ObjectMapper().readTree(refused.getContentAsString()).get("type").asText())
			.isEqualTo("urn:candour:problem:too-many-requests");
	}

	@Test
	void anotherBodyDoesNotNotice() throws Exception {
		RequestLimit limit = RequestLimit.byBody(1, this.problems);
		assertThat(statusFor(limit, "police-a", "one")).isEqualTo(200);
		assertThat(statusFor(limit, "police-a", "one")).isEqualTo(429);
		assertThat(statusFor(limit, "police-b", "one")).isEqualTo(200);
	}

	@Test
	void tokensAreLimitedByAddress() throws Exception {
		RequestLimit limit = RequestLimit.byAddress(1, this.problems);
		assertThat(call(limit, "192.0.2.1").getStatus()).isEqualTo(200);
		assertThat(call(limit, "192.0.2.1").getStatus()).isEqualTo(429);
		assertThat(call(limit, "192.0.2.2").getStatus()).isEqualTo(200);
	}

	@Test
	void whoeverSendsFromMoreAddressesThanAreRememberedStillFindsTheDoor() throws Exception {
		RequestLimit limit = RequestLimit.byAddress(1, this.problems);
		for (int i = 0; i < 10_001; i++) {
			call(limit, "192.0.2." + i);
		}
		assertThat(call(limit, "192.0.2.10000").getStatus()).as("remembered").isEqualTo(429);
		assertThat(call(limit, "192.0.2.0").getStatus()).as("forgotten first").isEqualTo(200);
	}

	private int statusFor(RequestLimit limit, String body, String client) throws Exception {
		return callAs(limit, body, client).getStatus();
	}

	private MockHttpServletResponse callAs(RequestLimit limit, String body, String client) throws Exception {
		Caller caller = new Caller(client, new Body(body, body, Set.of(), "01632 960199", Set.of()), Set.of());
		SecurityContextHolder.getContext().setAuthentication(new CallerToken(caller, Set.of()));
		return call(limit, "192.0.2.77");
	}

	private static MockHttpServletResponse call(RequestLimit limit, String address) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/gateways");
		request.setRemoteAddr(address);
		MockHttpServletResponse response = new MockHttpServletResponse();
		limit.doFilter(request, response, new MockFilterChain());
		return response;
	}

}
