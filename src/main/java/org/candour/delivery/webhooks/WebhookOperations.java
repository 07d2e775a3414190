package org.candour.delivery.webhooks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.RuleBroken;
import org.candour.delivery.webhooks.Webhook.State;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an operator does with addresses that failed. Who operates the application sees no
 * case, so nothing here names one.
 */
@Component
@Transactional
class WebhookOperations {

	private final Endpoints endpoints;

	private final Deliveries deliveries;

	private final ApplicationEventPublisher events;

	private final AuditTrail audit;

	private final Clock clock;

	WebhookOperations(Endpoints endpoints, Deliveries deliveries, ApplicationEventPublisher events, AuditTrail audit,
			Clock clock) {
		this.endpoints = endpoints;
		this.deliveries = deliveries;
		this.events = events;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Sends again what was given up.
	 * @param one the event, or null for all of the address, at most 500
	 * @return how many are on their way
	 * @throws RuleBroken if the address is switched off, or there is nothing to send
	 */
	public int sendAgain(UUID endpoint, UUID one) {
		Endpoint found = find(endpoint);
		if (found.state() != State.ON) {
			throw new RuleBroken("STATE", "The address is switched off: switch it on first.");
		}
		List<UUID> again = this.deliveries.beginAgain(endpoint, one, this.clock.instant());
		if (again.isEmpty()) {
			throw new RuleBroken("STATE", "Nothing was given up here, or somebody else sent it again.");
		}
		again.forEach((id) -> this.events.publishEvent(new WebhookQueued(id)));
		this.audit.record(AuditAction.WEBHOOK_SENT_AGAIN, null,
				Map.of("body", found.body(), "webhook", endpoint.toString(), "count", Integer.toString(again.size())));
		return again.size();
	}

	/**
	 * Switches on an address that was switched off because it failed. What the body
	 * itself switched off stays off.
	 * @throws RuleBroken if it is not off for such a reason
	 */
	public void switchOn(UUID endpoint) {
		Endpoint found = find(endpoint);
		boolean failed = found.state() == State.FAILING || found.state() == State.GONE;
		if (!failed || !this.endpoints.turn(endpoint, found.state(), State.ON)) {
			throw new RuleBroken("STATE",
					"Only an address that was switched off because it failed is switched on here.");
		}
		this.audit.record(AuditAction.WEBHOOK_SWITCHED_ON, null,
				Map.of("body", found.body(), "webhook", endpoint.toString()));
	}

	/** The addresses, at most 500. */
	@Transactional(readOnly = true)
	public List<AddressLine> addresses() {
		return this.endpoints.all().stream().map(AddressLine::of).toList();
	}

	/** The newest events that were given up, at most 200. */
	@Transactional(readOnly = true)
	public List<ParkedLine> parked() {
		return this.deliveries.parked();
	}

	private Endpoint find(UUID endpoint) {
		return this.endpoints.find(endpoint)
			.orElseThrow(() -> new RuleBroken("STATE", "There is no such address any more."));
	}

	/** An address without what the body keeps to itself. */
	record AddressLine(UUID id, String body, String host, State state, Instant failingSince) {

		static AddressLine of(Endpoint endpoint) {
			return new AddressLine(endpoint.id(), endpoint.body(), endpoint.host(), endpoint.state(),
					endpoint.failingSince());
		}

	}

}
