package org.candour.delivery.webhooks;

import java.time.Instant;
import java.util.UUID;

/**
 * An address at which a body wants to be told.
 *
 * @param body id of the body
 * @param previousSecretUntil until when the secret before the present one signs as well,
 * or null
 */
public record Webhook(UUID id, String body, String url, State state, Instant createdAt, Instant previousSecretUntil) {

	/** Whether events are sent. */
	public enum State {

		ON,
		/** The body switched it off. */
		OFF,
		/** It failed for days, and was switched off. */
		FAILING,
		/** The endpoint said that it is gone, and was switched off. */
		GONE

	}

	/** The address may hold a secret of the body's. */
	@Override
	public String toString() {
		return "Webhook[" + this.id + "]";
	}

}
