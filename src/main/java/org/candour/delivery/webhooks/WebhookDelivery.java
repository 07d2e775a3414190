package org.candour.delivery.webhooks;

import java.time.Instant;
import java.util.UUID;

/**
 * One event on its way to one address.
 *
 * @param attempts how often it was tried
 * @param nextTry when it is tried again, or null if it is not
 * @param cause why the last try failed, or null
 * @param status what the endpoint answered last, or null
 */
public record WebhookDelivery(UUID id, UUID webhook, WebhookEvent event, Instant occurredAt, State state, int attempts,
		Instant nextTry, WebhookFailure cause, Integer status) {

	/** What became of it. */
	public enum State {

		WAITING, DELIVERED,
		/** Given up; an operator can send it again. */
		PARKED,
		/** The body switched the address off before it went out. */
		DROPPED

	}

	/** The message's id, the same at every try. */
	public String messageId() {
		return "msg_" + this.id.toString().replace("-", "");
	}

}
