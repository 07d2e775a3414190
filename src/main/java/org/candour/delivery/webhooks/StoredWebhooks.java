package org.candour.delivery.webhooks;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.candour.delivery.webhooks.Webhook.State;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts events down for each address; {@link WebhookDispatch} hears of them after the
 * commit.
 */
@Component
class StoredWebhooks implements Webhooks {

	private final Endpoints endpoints;

	private final Deliveries deliveries;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	StoredWebhooks(Endpoints endpoints, Deliveries deliveries, ApplicationEventPublisher events, Clock clock) {
		this.endpoints = endpoints;
		this.deliveries = deliveries;
		this.events = events;
		this.clock = clock;
	}

	@Override
	@Transactional
	public void tell(String body, WebhookEvent event) {
		Instant now = this.clock.instant();
		this.endpoints.of(body).stream().filter((endpoint) -> endpoint.state() == State.ON).forEach((endpoint) -> {
			UUID id = UUID.randomUUID();
			if (this.deliveries.add(id, endpoint.id(), event, now, now.plus(BackOff.held()))) {
				this.events.publishEvent(new WebhookQueued(id));
			}
		});
	}

	@Override
	@Transactional(readOnly = true)
	public long parked() {
		return this.deliveries.parkedCount();
	}

}
