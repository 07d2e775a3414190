package org.candour.delivery.webhooks;

import java.time.Instant;
import java.util.UUID;

import org.candour.delivery.webhooks.Webhook.State;

/**
 * An address on file, sealed.
 *
 * @param host its host's name, which operators see
 * @param oldSecret the secret before, which signs as well until {@code oldUntil}; or null
 * @param failingSince since when nothing has arrived, or null
 */
record Endpoint(UUID id, String body, String host, byte[] url, byte[] secret, byte[] oldSecret, Instant oldUntil,
		State state, Instant failingSince, Instant createdAt) {
}
