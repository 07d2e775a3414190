package org.candour.delivery.webhooks;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.candour.start.UnsafeStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An address is HTTPS with a host's name, and hides nothing. */
class EndpointUrlTest {

	@ParameterizedTest
	@ValueSource(strings = { "https://hooks.police.example/candour", "https://hooks.police.example:443/?a=b",
			"HTTPS://Hooks.Police.Example", "https://xn--polizei-c2a.example/x" })
	void anHttpsAddressIsTaken(String text) {
		assertThat(EndpointUrl.parse(text, rules()).port()).isEqualTo(443);
	}

	@ParameterizedTest
	@CsvSource({ "http://hooks.police.example/, https", "ftp://hooks.police.example/, https",
			"file:///etc/passwd, https", "//hooks.police.example/, https",
			"https://user:secret@hooks.police.example/, https", "https://user@hooks.police.example/, https",
			"https://hooks.police.example/#x, https", "https:///x, https", "https://127.0.0.1/, host",
			"https://2130706433/, host", "https://0x7f000001/, host", "https://0177.0.0.1/, host",
			"https://127.1/, https", "https://[::1]/, host", "https://[::ffff:127.0.0.1]/, host",
			"https://localhost/, host", "https://database/, host", "https://hooks.police.example./, host",
			"https://hooks.police.example:8443/, port", "https://hooks.police.example:22/, port",
			"https://hooks police.example/, url" })
	void anyOtherIsRefusedInOneSentenceThatRepeatsNothing(String text, String rule) {
		assertThatThrownBy(() -> EndpointUrl.parse(text, rules()))
			.isInstanceOfSatisfying(WebhookRefused.class, (refused) -> assertThat(refused.rule()).isEqualTo(rule))
			.message()
			.doesNotContain("police", "127", "secret");
	}

	@Test
	void anAddressIsNotEndless() {
		assertThatThrownBy(() -> EndpointUrl.parse("https://a.example/" + "x".repeat(500), rules()))
			.isInstanceOf(WebhookRefused.class);
		assertThatThrownBy(() -> EndpointUrl.parse(" ", rules())).isInstanceOf(WebhookRefused.class);
	}

	@Test
	void theListForTestsStopsAStartInEarnest() {
		List<String> allowed = List.of("localhost:8443");
		assertThatThrownBy(() -> WebhooksConfiguration.checkAllowed(allowed, new MockEnvironment()))
			.isInstanceOf(UnsafeStart.class)
			.hasMessageContaining("candour.delivery.webhooks.allowed-for-tests");
		MockEnvironment demonstration = new MockEnvironment();
		demonstration.setActiveProfiles("demo");
		assertThatCode(() -> WebhooksConfiguration.checkAllowed(allowed, demonstration)).doesNotThrowAnyException();
		assertThatCode(() -> WebhooksConfiguration.checkAllowed(List.of(), new MockEnvironment()))
			.doesNotThrowAnyException();
	}

	static WebhookProperties rules(String... allowed) {
		return new WebhookProperties(Set.of(443), 5, Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofDays(1),
				Duration.ofDays(5), Duration.ofDays(30), Duration.ofDays(365), null, List.of(allowed));
	}

}
