package org.candour.delivery.webhooks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.net.ssl.SSLContext;

import org.candour.delivery.webhooks.GuardedNames.Names;
import org.candour.delivery.webhooks.WebhookClient.Attempt;
import org.candour.support.SharedEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * One request to a real HTTPS server, at the address that was looked at, without waiting
 * for ever and without following anybody anywhere.
 */
class WebhookClientTest {

	private static final String ALLOWED = "localhost:" + SharedEndpoint.port();

	private static final String NAMED = SharedEndpoint.NAME + ":" + SharedEndpoint.port();

	private final String path = "/" + UUID.randomUUID();

	@Test
	void aMessageArrivesAsItWasWritten() throws IOException {
		assertThat(send(InetAddress::getAllByName, SharedEndpoint.trust(), SharedEndpoint.url(this.path), ALLOWED))
			.isEqualTo(new Attempt(null, 204));
		assertThat(SharedEndpoint.at(this.path)).singleElement().satisfies((received) -> {
			assertThat(received.body()).isEqualTo("{}");
			assertThat(received.header("content-type")).startsWith("application/json");
			assertThat(received.header("webhook-id")).isEqualTo("msg_1");
			assertThat(received.header("user-agent")).isEqualTo("Candour");
		});
	}

	@ParameterizedTest
	@CsvSource({ "200,", "299,", "302, REDIRECT", "307, REDIRECT", "308, REDIRECT", "400, REFUSED", "404, REFUSED",
			"410, GONE", "429, REFUSED", "500, REFUSED", "503, REFUSED" })
	void anAnswerIsJudgedByItsStatusAlone(int status, WebhookFailure failure) throws IOException {
		SharedEndpoint.answers(this.path, status);
		assertThat(send(InetAddress::getAllByName, SharedEndpoint.trust(), SharedEndpoint.url(this.path), ALLOWED))
			.isEqualTo(new Attempt(failure, status));
		assertThat(SharedEndpoint.at(this.path)).as("tried once, by us").hasSize(1);
		assertThat(SharedEndpoint.at(this.path + "/elsewhere")).as("followed nowhere").isEmpty();
	}

	@Test
	void anEndpointThatDoesNotAnswerIsNotWaitedForLong() throws IOException {
		SharedEndpoint.answers(this.path, 0);
		assertThat(send(InetAddress::getAllByName, SharedEndpoint.trust(), SharedEndpoint.url(this.path), ALLOWED))
			.isEqualTo(Attempt.failed(WebhookFailure.TOO_SLOW));
	}

	@Test
	void aCertificateThatNobodyVouchesForIsNotTrusted() throws IOException {
		assertThat(send(InetAddress::getAllByName, null, SharedEndpoint.url(this.path), ALLOWED))
			.isEqualTo(Attempt.failed(WebhookFailure.NOT_TRUSTED));
		assertThat(SharedEndpoint.at(this.path)).isEmpty();
	}

	@Test
	void aCertificateOfAnotherNameIsNotTrusted() throws IOException {
		String other = "other.northshire.police.example:" + SharedEndpoint.port();
		assertThat(send((host) -> loopback(), SharedEndpoint.trust(), "https://" + other + this.path, other))
			.isEqualTo(Attempt.failed(WebhookFailure.NOT_TRUSTED));
		assertThat(SharedEndpoint.at(this.path)).isEmpty();
	}

	@Test
	void nobodyAtTheDoorIsAFailureOfItsOwn() throws IOException {
		assertThat(send((host) -> loopback(), SharedEndpoint.trust(), "https://localhost:1/", "localhost:1"))
			.isEqualTo(Attempt.failed(WebhookFailure.NOT_REACHED));
	}

	@Test
	void theConnectionGoesToTheAddressThatWasLookedAtAndNoNameIsAskedTwice() throws IOException {
		List<String> asked = new ArrayList<>();
		Names names = (host) -> {
			asked.add(host);
			return loopback();
		};
		assertThat(send(names, SharedEndpoint.trust(), "https://" + NAMED + this.path, NAMED).arrived()).isTrue();
		assertThat(asked).containsExactly(SharedEndpoint.NAME);
	}

	@Test
	void aNameThatLeadsElsewhereAfterItWasTakenInIsRefusedWhenItIsSentTo() throws IOException {
		Deque<String> answers = new ArrayDeque<>(List.of("81.2.69.142", "127.0.0.1"));
		Names rebinding = (host) -> new InetAddress[] { InetAddress.getByName(answers.pop()) };
		GuardedNames guarded = new GuardedNames(rebinding, EndpointUrlTest.rules());
		assertThat(guarded.resolve(SharedEndpoint.NAME, 443)).hasSize(1);
		try (Client client = new Client(guarded, SharedEndpoint.trust(), EndpointUrlTest.rules())) {
			assertThat(client.post("https://" + SharedEndpoint.NAME + this.path))
				.isEqualTo(Attempt.failed(WebhookFailure.NO_PUBLIC_ADDRESS));
		}
		assertThat(answers).as("asked once to take it in and once to send").isEmpty();
	}

	@Test
	void oneAddressThatIsNotPublicSpoilsTheName() {
		GuardedNames twoFaces = new GuardedNames((host) -> addresses("81.2.69.142", "10.0.0.7"),
				EndpointUrlTest.rules());
		assertThatThrownBy(() -> twoFaces.resolve("two.faces.example", 443)).isInstanceOf(UnknownHostException.class);
		GuardedNames nowhere = new GuardedNames((host) -> new InetAddress[0], EndpointUrlTest.rules());
		assertThatThrownBy(() -> nowhere.resolve("no.where.example", 443)).isInstanceOf(UnknownHostException.class);
	}

	@Test
	void theListForTestsIsForOneHostAndPortAlone() {
		GuardedNames names = new GuardedNames((host) -> loopback(), EndpointUrlTest.rules(ALLOWED));
		assertThatThrownBy(() -> names.resolve("localhost", 1)).isInstanceOf(UnknownHostException.class);
		assertThatThrownBy(() -> names.resolve("other.example", SharedEndpoint.port()))
			.isInstanceOf(UnknownHostException.class);
	}

	private Attempt send(Names names, SSLContext trust, String url, String allowed) throws IOException {
		WebhookProperties rules = EndpointUrlTest.rules(allowed);
		try (Client client = new Client(new GuardedNames(names, rules), trust, rules)) {
			return client.post(url);
		}
	}

	private static InetAddress[] loopback() {
		return addresses("127.0.0.1");
	}

	private static InetAddress[] addresses(String... addresses) {
		return Arrays.stream(addresses).map((address) -> {
			try {
				return InetAddress.getByName(address);
			}
			catch (UnknownHostException ex) {
				throw new IllegalArgumentException(ex);
			}
		}).toArray(InetAddress[]::new);
	}

	private record Client(WebhookClient client, WebhookProperties rules) implements AutoCloseable {

		Client(GuardedNames names, SSLContext trust, WebhookProperties rules) {
			this(new WebhookClient(names, rules, trust), rules);
		}

		Attempt post(String url) {
			return this.client.post(EndpointUrl.parse(url, this.rules), Map.of("webhook-id", "msg_1"),
					"{}".getBytes(StandardCharsets.UTF_8));
		}

		@Override
		public void close() throws IOException {
			this.client.close();
		}

	}

}
