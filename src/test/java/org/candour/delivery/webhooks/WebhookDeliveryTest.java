package org.candour.delivery.webhooks;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import org.awaitility.Awaitility;
import org.candour.cases.RuleBroken;
import org.candour.delivery.webhooks.WebhookDelivery.State;
import org.candour.support.CandourTest;
import org.candour.support.Mails;
import org.candour.support.SharedEndpoint;
import org.candour.support.SharedEndpoint.Received;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * An event goes out after the commit, signed, to where the body wants it; or it is tried
 * again, given up, and sent again by an operator. Nothing is lost.
 */
@CandourTest
class WebhookDeliveryTest {

	@Autowired
	private Webhooks webhooks;

	@Autowired
	private WebhookAddresses addresses;

	@Autowired
	private Endpoints endpoints;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private EndpointSecrets secrets;

	@Autowired
	private WebhookClient client;

	@Autowired
	private FailingEndpoints failing;

	@Autowired
	private WebhookProperties properties;

	@Autowired
	private WebhookOperations operations;

	@Autowired
	private ObjectMapper json;

	@Autowired
	private IncompleteEventPublications publications;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private final String body = "hooks-" + UUID.randomUUID();

	private final String path = "/" + UUID.randomUUID();

	private WebhookSecret webhook;

	/** Ahead of the application's own clock, so that its dispatch keeps its hands off. */
	private Instant now = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);

	@BeforeEach
	void anAddress() {
		this.webhook = this.addresses.add(this.body, SharedEndpoint.url(this.path));
	}

	@Test
	void anEventGoesOutAfterTheCommitAndItsSignatureIsVerifiedByTheLibrary() throws Exception {
		this.webhooks.tell(this.body, event("DR-2026-AAA111"));
		Received received = SharedEndpoint.received(this.path, 1).get(0);
		new com.standardwebhooks.Webhook(this.webhook.secret()).verify(received.body(), received.headers());
		JsonNode payload = this.json.readTree(received.body());
		assertThat(payload.fieldNames()).toIterable().containsExactly("type", "timestamp", "data");
		assertThat(payload.get("data").fieldNames()).toIterable().containsExactly("reference", "link");
		assertThat(payload.at("/data/reference").asText()).isEqualTo("DR-2026-AAA111");
		assertThat(payload.at("/data/link").asText()).endsWith("/api/v1/disclosure-requests/DR-2026-AAA111");
		assertThat(onlyOne().messageId()).isEqualTo(received.header("webhook-id"));
	}

	@Test
	void anotherSecretOrAChangedWordDoesNotVerify() throws Exception {
		this.webhooks.tell(this.body, event("DR-2026-AAA112"));
		Received received = SharedEndpoint.received(this.path, 1).get(0);
		assertThatThrownBy(
				() -> new com.standardwebhooks.Webhook(this.secrets.make()).verify(received.body(), received.headers()))
			.isInstanceOf(WebhookVerificationException.class);
		assertThatThrownBy(() -> new com.standardwebhooks.Webhook(this.webhook.secret())
			.verify(received.body().replace("AAA112", "AAA113"), received.headers()))
			.isInstanceOf(WebhookVerificationException.class);
	}

	@Test
	void forADayBothSecretsSignAndAfterwardsTheNewOneAlone() throws Exception {
		WebhookSecret renewed = this.addresses.renewSecret(this.webhook.webhook());
		this.webhooks.tell(this.body, event("DR-2026-AAA114"));
		Received received = SharedEndpoint.received(this.path, 1).get(0);
		for (String secret : List.of(this.webhook.secret(), renewed.secret())) {
			assertThatCode(() -> new com.standardwebhooks.Webhook(secret).verify(received.body(), received.headers()))
				.doesNotThrowAnyException();
		}
		this.now = this.now.plus(Duration.ofHours(1));
		dispatch().deliver(waiting("DR-2026-AAA115"));
		assertThat(SharedEndpoint.received(this.path, 2).get(1).header("webhook-signature")).doesNotContain(" ");
	}

	@Test
	void addressAndSecretStandNowhereInTheClear() {
		String row = this.jdbc.sql(
				"select e::text || encode(url, 'escape') || encode(secret, 'escape') from webhook_endpoint e where id = ?")
			.param(this.webhook.webhook().id())
			.query(String.class)
			.single();
		assertThat(row).doesNotContain(this.path.substring(1), this.webhook.secret().substring(6));
	}

	@Test
	void whatIsRolledBackIsNeverSent() {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.webhooks.tell(this.body, event("DR-2026-AAA116"));
			status.setRollbackOnly();
		});
		this.webhooks.tell(this.body, event("DR-2026-AAA117"));
		assertThat(SharedEndpoint.received(this.path, 1)).singleElement()
			.satisfies((received) -> assertThat(received.body()).contains("AAA117"));
	}

	@Test
	void anEventThatHasNotGoneOutStandsForLaterOnesAboutTheSameRequest() {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.webhooks.tell(this.body, event("DR-2026-AAA118"));
			this.webhooks.tell(this.body, event("DR-2026-AAA118"));
			this.webhooks.tell(this.body, event("DR-2026-AAA119"));
		});
		assertThat(SharedEndpoint.received(this.path, 2)).hasSize(2);
	}

	@Test
	void aBodyIsToldAtItsOwnAddressesAlone() {
		this.webhooks.tell("hooks-of-another", event("DR-2026-AAA120"));
		this.webhooks.tell(this.body, event("DR-2026-AAA121"));
		assertThat(SharedEndpoint.received(this.path, 1)).hasSize(1);
	}

	@Test
	void anApplicationKilledAfterTheCommitSendsWhenItStartsAgain() {
		UUID id = waiting("DR-2026-AAA122");
		this.jdbc.sql("""
				insert into event_publication (id, listener_id, event_type, serialized_event, publication_date)
				values (?, ?, ?, ?, now())""")
			.params(UUID.randomUUID(),
					"%s.on(%s)".formatted(WebhookDispatch.class.getName(), WebhookQueued.class.getName()),
					WebhookQueued.class.getName(), "{\"id\":\"%s\"}".formatted(id))
			.update();
		this.publications
			.resubmitIncompletePublications((publication) -> publication.getEvent().equals(new WebhookQueued(id)));
		SharedEndpoint.received(this.path, 1);
		Awaitility.await().until(() -> onlyOne().state() == State.DELIVERED);
		Awaitility.await()
			.until(() -> this.jdbc
				.sql("select count(*) from event_publication where completion_date is null and serialized_event like ?")
				.param("%" + id + "%")
				.query(Integer.class)
				.single() == 0);
	}

	@Test
	void anEventWhosePublicationWasLostIsFoundInTheOutbox() {
		UUID id = UUID.randomUUID();
		this.deliveries.add(id, this.webhook.webhook().id(), event("DR-2026-AAA123"), Instant.now(), Instant.now());
		assertThat(SharedEndpoint.received(this.path, 1)).hasSize(1);
	}

	@Test
	void aDispatchThatDiedAtWorkIsFollowedByAnother() {
		UUID id = waiting("DR-2026-AAA124");
		assertThat(this.deliveries.claim(id, this.now, this.now.plus(BackOff.held()))).isPresent();
		dispatch().deliver(id);
		assertThat(SharedEndpoint.at(this.path)).as("somebody may still be at it").isEmpty();
		this.now = this.now.plus(BackOff.held());
		dispatch().deliver(id);
		assertThat(SharedEndpoint.at(this.path)).hasSize(1);
	}

	@Test
	void whatFailsIsTriedEightTimesEachLaterThanTheLastThenGivenUpAndSentAgainByAnOperator() {
		SharedEndpoint.answers(this.path, 500);
		UUID id = waiting("DR-2026-AAA125");
		long before = this.webhooks.parked();
		for (int attempt = 1; attempt <= BackOff.TRIES; attempt++) {
			assertThat(onlyOne().state()).isEqualTo(State.WAITING);
			dispatch().deliver(id);
			assertThat(SharedEndpoint.at(this.path)).hasSize(attempt);
			if (attempt < BackOff.TRIES) {
				Duration wait = BackOff.after(attempt);
				this.now = this.now.plus(wait).minusSeconds(1);
				dispatch().deliver(id);
				assertThat(SharedEndpoint.at(this.path)).as("not tried again too soon").hasSize(attempt);
				this.now = this.now.plusSeconds(1);
			}
		}
		assertThat(onlyOne()).satisfies((given) -> {
			assertThat(given.state()).isEqualTo(State.PARKED);
			assertThat(given.cause()).isEqualTo(WebhookFailure.REFUSED);
			assertThat(given.status()).isEqualTo(500);
		});
		assertThat(SharedEndpoint.at(this.path)).extracting((one) -> one.header("webhook-id"))
			.containsOnly(onlyOne().messageId());
		assertThat(this.webhooks.parked()).isEqualTo(before + 1);

		SharedEndpoint.answers(this.path, 200);
		assertThat(this.operations.sendAgain(this.webhook.webhook().id(), id)).isEqualTo(1);
		SharedEndpoint.received(this.path, BackOff.TRIES + 1);
		Awaitility.await().until(() -> onlyOne().state() == State.DELIVERED);
		assertThatThrownBy(() -> this.operations.sendAgain(this.webhook.webhook().id(), id))
			.isInstanceOf(RuleBroken.class);
	}

	@Test
	void allThatWasGivenUpForAnAddressIsSentAgainAtOnce() {
		for (String reference : List.of("DR-2026-AAA126", "DR-2026-AAA127")) {
			this.deliveries.settle(waiting(reference), State.PARKED,
					WebhookClient.Attempt.failed(WebhookFailure.NOT_REACHED), this.now);
		}
		assertThat(this.operations.sendAgain(this.webhook.webhook().id(), null)).isEqualTo(2);
		assertThat(SharedEndpoint.received(this.path, 2)).hasSize(2);
	}

	@Test
	void anEndpointThatIsGoneIsSwitchedOffAtOnceAndTheAdministratorsAreTold() {
		SharedEndpoint.answers(this.path, 410);
		UUID other = waiting("DR-2026-AAA129");
		dispatch().deliver(waiting("DR-2026-AAA128"));
		assertThat(state()).isEqualTo(Webhook.State.GONE);
		assertThat(this.deliveries.find(other).orElseThrow().state()).isEqualTo(State.PARKED);
		assertThat(Mails.recipientsOf("A webhook of an outside body was switched off", 1))
			.contains("admin@norshire.example");
		this.webhooks.tell(this.body, event("DR-2026-AAA130"));
		assertThat(this.addresses.deliveries(this.webhook.webhook().id(), this.now.plus(Duration.ofDays(400)), "", 10))
			.as("nothing more is put down for it")
			.hasSize(2);
	}

	@Test
	void anAddressThatFailsForFiveDaysIsSwitchedOffUntilSomebodySwitchesItOn() {
		SharedEndpoint.answers(this.path, 503);
		dispatch().deliver(waiting("DR-2026-AAA131"));
		this.now = this.now.plus(Duration.ofDays(5)).minusSeconds(1);
		dispatch().deliver(waiting("DR-2026-AAA132"));
		assertThat(state()).isEqualTo(Webhook.State.ON);
		this.now = this.now.plusSeconds(1);
		dispatch().deliver(waiting("DR-2026-AAA133"));
		assertThat(state()).isEqualTo(Webhook.State.FAILING);
		assertThatThrownBy(() -> this.operations.sendAgain(this.webhook.webhook().id(), null))
			.hasMessageContaining("switch it on first");
		this.operations.switchOn(this.webhook.webhook().id());
		assertThat(state()).isEqualTo(Webhook.State.ON);
		assertThatThrownBy(() -> this.operations.switchOn(this.webhook.webhook().id())).isInstanceOf(RuleBroken.class);
	}

	@Test
	void whatCannotBeWrittenCountsAsATryAndStopsNothingElse() {
		this.jdbc.sql("update webhook_endpoint set secret = url where id = ?")
			.param(this.webhook.webhook().id())
			.update();
		UUID id = waiting("DR-2026-AAA140");
		dispatch().deliver(id);
		assertThat(this.deliveries.find(id)).hasValueSatisfying((tried) -> {
			assertThat(tried.state()).isEqualTo(State.WAITING);
			assertThat(tried.cause()).isEqualTo(WebhookFailure.NOT_WRITTEN);
			assertThat(tried.attempts()).isOne();
		});
	}

	@Test
	void oneSuccessMakesOldFailuresForgotten() {
		SharedEndpoint.answers(this.path, 503);
		dispatch().deliver(waiting("DR-2026-AAA134"));
		SharedEndpoint.answers(this.path, 204);
		this.now = this.now.plus(Duration.ofDays(4));
		dispatch().deliver(waiting("DR-2026-AAA135"));
		SharedEndpoint.answers(this.path, 503);
		this.now = this.now.plus(Duration.ofDays(4));
		dispatch().deliver(waiting("DR-2026-AAA136"));
		assertThat(state()).isEqualTo(Webhook.State.ON);
	}

	@Test
	void whatTheBodySwitchesOffIsNotSentAnyMore() {
		UUID id = waiting("DR-2026-AAA137");
		this.addresses.change(this.webhook.webhook(), SharedEndpoint.url(this.path), false);
		dispatch().deliver(id);
		assertThat(this.deliveries.find(id).orElseThrow().state()).isEqualTo(State.DROPPED);
		assertThat(SharedEndpoint.at(this.path)).isEmpty();
		assertThatThrownBy(() -> this.operations.switchOn(this.webhook.webhook().id()))
			.as("what the body switched off, it switches on")
			.isInstanceOf(RuleBroken.class);
	}

	@Test
	void whatArrivedIsForgottenAfterAMonthAndWhatWasGivenUpAfterAYear() {
		UUID arrived = waiting("DR-2026-AAA138");
		UUID parked = waiting("DR-2026-AAA139");
		dispatch().deliver(arrived);
		this.deliveries.settle(parked, State.PARKED, WebhookClient.Attempt.answered(500), Instant.now());
		this.now = this.now.plus(Duration.ofDays(31));
		dispatch().forget();
		assertThat(this.deliveries.find(arrived)).isEmpty();
		assertThat(this.deliveries.find(parked)).isPresent();
		this.now = this.now.plus(Duration.ofDays(365));
		dispatch().forget();
		assertThat(this.deliveries.find(parked)).isEmpty();
	}

	private WebhookEvent event(String reference) {
		return new WebhookEvent("disclosure-request.changed", reference,
				URI.create("https://candour.norshire.example/api/v1/disclosure-requests/" + reference));
	}

	private UUID waiting(String reference) {
		UUID id = UUID.randomUUID();
		this.deliveries.add(id, this.webhook.webhook().id(), event(reference), this.now,
				this.now.plus(Duration.ofDays(1)));
		return id;
	}

	private WebhookDispatch dispatch() {
		return new WebhookDispatch(this.endpoints, this.deliveries, this.secrets, this.client, this.failing,
				this.properties, this.json, Clock.fixed(this.now, ZoneOffset.UTC));
	}

	private WebhookDelivery onlyOne() {
		List<WebhookDelivery> all = this.addresses.deliveries(this.webhook.webhook().id(),
				this.now.plus(Duration.ofDays(400)), "", 10);
		assertThat(all).hasSize(1);
		return all.get(0);
	}

	private Webhook.State state() {
		return this.endpoints.find(this.webhook.webhook().id()).orElseThrow().state();
	}

}
