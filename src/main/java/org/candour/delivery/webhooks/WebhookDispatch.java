package org.candour.delivery.webhooks;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import org.candour.delivery.webhooks.WebhookClient.Attempt;
import org.candour.delivery.webhooks.WebhookDelivery.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Takes events out of the outbox after the commit, and those whose next try has come
 * every few seconds. No transaction is open while an endpoint is talked to. It has
 * threads of its own, so that slow endpoints keep nobody else waiting. An event may go
 * twice if the application stops between sending and noting it; its id is the same.
 */
@Component
class WebhookDispatch {

	private static final Logger log = LoggerFactory.getLogger(WebhookDispatch.class);

	private static final int HANDS = 8;

	private static final int IN_HAND = 1000;

	private final Endpoints endpoints;

	private final Deliveries deliveries;

	private final EndpointSecrets secrets;

	private final WebhookClient client;

	private final FailingEndpoints failing;

	private final WebhookProperties properties;

	private final ObjectMapper json;

	private final Clock clock;

	private final ThreadPoolExecutor hands = new ThreadPoolExecutor(HANDS, HANDS, 1, TimeUnit.MINUTES,
			new ArrayBlockingQueue<>(IN_HAND), WebhookDispatch::thread);

	WebhookDispatch(Endpoints endpoints, Deliveries deliveries, EndpointSecrets secrets, WebhookClient client,
			FailingEndpoints failing, WebhookProperties properties, ObjectMapper json, Clock clock) {
		this.endpoints = endpoints;
		this.deliveries = deliveries;
		this.secrets = secrets;
		this.client = client;
		this.failing = failing;
		this.properties = properties;
		this.json = json;
		this.clock = clock;
		this.hands.allowCoreThreadTimeOut(true);
	}

	/** The publication counts as handled once the event was tried. */
	@TransactionalEventListener
	CompletableFuture<Void> on(WebhookQueued queued) {
		return hand(queued.id());
	}

	@Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
	void tryAgain() {
		this.deliveries.due(this.clock.instant()).forEach(this::hand);
	}

	private CompletableFuture<Void> hand(UUID id) {
		try {
			return CompletableFuture.runAsync(() -> deliver(id), this.hands);
		}
		catch (RejectedExecutionException ex) {
			// all hands are full: it waits in the outbox and is found there
			return CompletableFuture.completedFuture(null);
		}
	}

	/** The application does not wait for slow endpoints when it stops. */
	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "webhooks");
		thread.setDaemon(true);
		return thread;
	}

	/** Delivers an event if it waits and its time has come. */
	void deliver(UUID id) {
		Instant now = this.clock.instant();
		this.deliveries.claim(id, now, now.plus(BackOff.held())).ifPresent((delivery) -> {
			Optional<Endpoint> endpoint = this.endpoints.find(delivery.webhook())
				.filter((found) -> found.state() == Webhook.State.ON);
			if (endpoint.isEmpty()) {
				this.deliveries.settle(id, State.PARKED, Attempt.failed(WebhookFailure.SWITCHED_OFF), now);
				return;
			}
			Attempt attempt = send(delivery, endpoint.get(), now);
			if (attempt.arrived()) {
				this.deliveries.settle(id, State.DELIVERED, attempt, this.clock.instant());
				this.endpoints.succeeded(endpoint.get().id());
			}
			else {
				failed(delivery, endpoint.get(), attempt);
			}
		});
	}

	private void failed(WebhookDelivery delivery, Endpoint endpoint, Attempt attempt) {
		log.info("A webhook did not arrive, try {} of {}: {}", delivery.attempts(), BackOff.TRIES, attempt.failure());
		Instant now = this.clock.instant();
		boolean last = delivery.attempts() >= BackOff.TRIES;
		this.deliveries.settle(delivery.id(), last ? State.PARKED : State.WAITING, attempt, now);
		if (!last) {
			this.deliveries.postpone(delivery.id(), now.plus(BackOff.after(delivery.attempts())));
		}
		this.failing.failed(endpoint, attempt.failure(), now);
	}

	/** The address is read and looked at anew: rules may have become stricter. */
	private Attempt send(WebhookDelivery delivery, Endpoint endpoint, Instant now) {
		try {
			EndpointUrl url = EndpointUrl.parse(this.secrets.openUrl(endpoint), this.properties);
			SignedMessage message = SignedMessage.of(delivery, valid(endpoint, now), now, this.json);
			return this.client.post(url, message.headers(), message.json());
		}
		catch (WebhookRefused ex) {
			return Attempt.failed(WebhookFailure.NO_PUBLIC_ADDRESS);
		}
		catch (RuntimeException ex) {
			// such as a seal that does not open: it counts as a try, or it would come
			// back for ever
			log.error("A webhook could not be written: {}", ex.getClass().getSimpleName());
			return Attempt.failed(WebhookFailure.NOT_WRITTEN);
		}
	}

	private List<String> valid(Endpoint endpoint, Instant now) {
		List<String> valid = new ArrayList<>(List.of(this.secrets.openSecret(endpoint.id(), endpoint.secret())));
		if (endpoint.oldUntil() != null && now.isBefore(endpoint.oldUntil())) {
			valid.add(this.secrets.openSecret(endpoint.id(), endpoint.oldSecret()));
		}
		return valid;
	}

	@Scheduled(cron = "0 23 3 * * *")
	void forget() {
		Instant now = this.clock.instant();
		this.deliveries.forget(now.minus(this.properties.keptFor()), now.minus(this.properties.parkedFor()));
	}

	@PreDestroy
	void stop() {
		this.hands.shutdownNow();
	}

}
