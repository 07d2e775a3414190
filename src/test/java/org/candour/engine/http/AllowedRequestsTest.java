package org.candour.engine.http;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The list denies what it does not name. */
class AllowedRequestsTest {

	private final AllowedRequests allowed = new AllowedRequests(
			List.of("# a comment", "", "GET /task/{}/form", "POST /task/{}/claim", "GET /app/tasklist/**"));

	@Test
	void aListedRequestPasses() {
		assertThat(this.allowed.contain("GET", "/task/42/form")).isTrue();
		assertThat(this.allowed.contain("HEAD", "/task/42/form")).isTrue();
		assertThat(this.allowed.contain("GET", "/app/tasklist/default/x.js")).isTrue();
	}

	@Test
	void anotherMethodDoesNot() {
		assertThat(this.allowed.contain("POST", "/task/42/form")).isFalse();
		assertThat(this.allowed.contain("PUT", "/task/42/claim")).isFalse();
	}

	@Test
	void nothingMoreThanTheNamedSegmentPasses() {
		assertThat(this.allowed.contain("GET", "/task/42/43/form")).isFalse();
		assertThat(this.allowed.contain("GET", "/task/42/form/x")).isFalse();
		assertThat(this.allowed.contain("GET", "/task//form")).isFalse();
		assertThat(this.allowed.contain("GET", "/xtask/42/form")).isFalse();
	}

	@Test
	void theRealListOffersNeitherDeploymentsNorAdministration() {
		AllowedRequests real = new AllowedRequests();
		assertThat(real.contain("POST", "/api/engine/engine/default/deployment/create")).isFalse();
		assertThat(real.contain("POST", "/api/admin/setup/default/user/create")).isFalse();
		assertThat(real.contain("GET", "/app/admin/default/")).isFalse();
		assertThat(real.contain("POST", "/api/engine/engine/default/task/1/claim")).isTrue();
	}

}
