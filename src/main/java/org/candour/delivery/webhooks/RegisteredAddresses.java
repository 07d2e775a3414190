package org.candour.delivery.webhooks;

import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.RuleBroken;
import org.candour.delivery.webhooks.Webhook.State;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the addresses of bodies, sealed, each looked at before it is taken in. */
@Component
@Transactional
class RegisteredAddresses implements WebhookAddresses {

	private final Endpoints endpoints;

	private final Deliveries deliveries;

	private final EndpointSecrets secrets;

	private final GuardedNames names;

	private final WebhookProperties properties;

	private final AuditTrail audit;

	private final Clock clock;

	RegisteredAddresses(Endpoints endpoints, Deliveries deliveries, EndpointSecrets secrets, GuardedNames names,
			WebhookProperties properties, AuditTrail audit, Clock clock) {
		this.endpoints = endpoints;
		this.deliveries = deliveries;
		this.secrets = secrets;
		this.names = names;
		this.properties = properties;
		this.audit = audit;
		this.clock = clock;
	}

	@Override
	public WebhookSecret add(String body, String url) {
		EndpointUrl address = checked(url);
		this.endpoints.lock(body);
		if (this.endpoints.of(body).size() >= this.properties.perBody()) {
			throw new RuleBroken("WEBHOOKS",
					"A body has at most %d webhooks. Remove one first.".formatted(this.properties.perBody()));
		}
		UUID id = UUID.randomUUID();
		String secret = this.secrets.make();
		Endpoint endpoint = new Endpoint(id, body, address.host(), this.secrets.sealUrl(id, address),
				this.secrets.sealSecret(id, secret), null, null, State.ON, null, now());
		this.endpoints.add(endpoint);
		record(AuditAction.WEBHOOK_ADDED, body, id);
		return new WebhookSecret(view(endpoint), secret);
	}

	@Override
	@Transactional(readOnly = true)
	public List<Webhook> of(String body) {
		return this.endpoints.of(body).stream().map(this::view).toList();
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Webhook> find(String body, UUID id) {
		return this.endpoints.find(id).filter((endpoint) -> endpoint.body().equals(body)).map(this::view);
	}

	@Override
	public Optional<Webhook> hold(String body, UUID id) {
		return this.endpoints.hold(body, id).map(this::view);
	}

	@Override
	public Webhook change(Webhook held, String url, boolean on) {
		EndpointUrl address = checked(url);
		State state = on ? State.ON : State.OFF;
		this.endpoints.change(held.id(), address.host(), this.secrets.sealUrl(held.id(), address), state);
		if (!on) {
			this.deliveries.endWaiting(held.id(), WebhookDelivery.State.DROPPED, null, now());
		}
		record(AuditAction.WEBHOOK_CHANGED, held.body(), held.id());
		return this.endpoints.find(held.id()).map(this::view).orElseThrow();
	}

	@Override
	public WebhookSecret renewSecret(Webhook held) {
		byte[] old = this.endpoints.find(held.id()).orElseThrow().secret();
		String secret = this.secrets.make();
		this.endpoints.renew(held.id(), this.secrets.sealSecret(held.id(), secret), old,
				now().plus(this.properties.twoSecretsFor()));
		record(AuditAction.WEBHOOK_CHANGED, held.body(), held.id());
		return new WebhookSecret(this.endpoints.find(held.id()).map(this::view).orElseThrow(), secret);
	}

	@Override
	public void remove(Webhook held) {
		this.endpoints.remove(held.id());
		record(AuditAction.WEBHOOK_REMOVED, held.body(), held.id());
	}

	@Override
	@Transactional(readOnly = true)
	public List<WebhookDelivery> deliveries(UUID webhook, Instant before, String beforeId, int limit) {
		return this.deliveries.of(webhook, before, beforeId, limit);
	}

	private EndpointUrl checked(String url) {
		EndpointUrl address = EndpointUrl.parse(url, this.properties);
		try {
			this.names.resolve(address.host(), address.port());
			return address;
		}
		catch (UnknownHostException ex) {
			throw new WebhookRefused("public-address", WebhookFailure.NO_PUBLIC_ADDRESS.words());
		}
	}

	private void record(AuditAction action, String body, UUID id) {
		this.audit.record(action, null, Map.of("body", body, "webhook", id.toString()));
	}

	private Webhook view(Endpoint endpoint) {
		boolean two = endpoint.oldUntil() != null && this.clock.instant().isBefore(endpoint.oldUntil());
		return new Webhook(endpoint.id(), endpoint.body(), this.secrets.openUrl(endpoint), endpoint.state(),
				endpoint.createdAt(), two ? endpoint.oldUntil() : null);
	}

	/** To the second, as it comes back from the database and over the line. */
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}

}
