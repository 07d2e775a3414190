package org.candour.web;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.security.web.firewall.StrictHttpFirewall;

import static org.assertj.core.api.Assertions.assertThat;

/** What is refused before anything looks at it. */
class FirewallTest {

	@Test
	void everyCharacterIsJudgedAsSpringWould() {
		assertThat(IntStream.rangeClosed(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT)
			.mapToObj(Character::toString)
			.filter((value) -> Firewall.allowedInHeader(value) != StrictHttpFirewall.ALLOWED_HEADER_VALUES.test(value)))
			.isEmpty();
	}

	@Test
	void oneBadCharacterIsEnough() {
		assertThat(Firewall.allowedInHeader("Bearer eyJ.abc-_")).isTrue();
		assertThat(Firewall.allowedInHeader("")).isTrue();
		assertThat(Firewall.allowedInHeader("Bearer \u0000")).isFalse();
		assertThat(Firewall.allowedInHeader("a\nb")).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "candour.example, true", "CANDOUR.example, true", "localhost, true", "127.0.0.1, true",
			"evil.example, false", "candour.example.evil.example, false", "10.0.0.1, false" })
	void aRequestThatCallsThisServerByAnotherNameThanTheConfiguredOneIsRefused(String name, boolean taken) {
		assertThat(Firewall.isOurs(name, "https://candour.example/")).isEqualTo(taken);
		assertThat(Firewall.isOurs(name, "")).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "/staff/cases/DR-2026-000001, true", "/requests/progress/1/papers, true",
			"/camunda/app/tasklist/default/, true", "/staff/a%20b, true", "/api/v1/x/%C3%A9, true", "/%61pi, false",
			"/api/%2e%2e/x, false", "/api/./x, false", "/api/../x, false", "/api//x, false", "/api;x=1, false",
			"/api/%00, false", "/api/%2Fx, true" })
	void aPathIsWrittenAsItNeedsAndNotOtherwise(String path, boolean plain) {
		assertThat(PlainAddresses.isPlain(path)).isEqualTo(plain);
	}

}
