package org.candour.delivery.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.candour.cases.RuleBroken;

/** The addresses at which bodies want to be told. Each body knows its own alone. */
public interface WebhookAddresses {

	/**
	 * Adds an address.
	 * @throws WebhookRefused if nothing may be sent there
	 * @throws RuleBroken if the body has as many as it may have
	 */
	WebhookSecret add(String body, String url);

	/** The addresses of a body, oldest first; a body has few. */
	List<Webhook> of(String body);

	Optional<Webhook> find(String body, UUID id);

	/**
	 * The address, held until the transaction ends, so that it can be changed as it was
	 * seen.
	 */
	Optional<Webhook> hold(String body, UUID id);

	/**
	 * Changes an address, or switches it on or off.
	 * @throws WebhookRefused if nothing may be sent there
	 */
	Webhook change(Webhook held, String url, boolean on);

	/** Makes another secret; for a while the one before signs as well. */
	WebhookSecret renewSecret(Webhook held);

	/** Forgets an address with all that was sent to it. */
	void remove(Webhook held);

	/**
	 * What was sent or will be, newest first, older than the given place.
	 * @param limit at most so many
	 */
	List<WebhookDelivery> deliveries(UUID webhook, Instant before, String beforeId, int limit);

}
