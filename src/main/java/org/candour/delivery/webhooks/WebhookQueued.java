package org.candour.delivery.webhooks;

import java.util.UUID;

/** An event waits to go out. */
record WebhookQueued(UUID id) {
}
