package org.candour.delivery.webhooks;

import java.time.Instant;
import java.util.UUID;

/** An event that was given up, as an operator sees it: nothing tells of the case. */
record ParkedLine(UUID id, UUID webhook, String body, String host, String messageId, Instant occurredAt, int attempts,
		String cause, Integer status) {

	ParkedLine(WebhookDelivery delivery, String body, String host) {
		this(delivery.id(), delivery.webhook(), body, host, delivery.messageId(), delivery.occurredAt(),
				delivery.attempts(), (delivery.cause() != null) ? delivery.cause().words() : "", delivery.status());
	}

}
