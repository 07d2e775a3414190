package org.candour.web;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.security.web.firewall.StrictHttpFirewall;

import static org.assertj.core.api.Assertions.assertThat;

/** Our rule for the values of headers is Spring's. */
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

}
