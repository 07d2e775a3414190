package org.candour.delivery.mail;

import java.util.UUID;

/** A mail waits in the outbox. */
record MailQueued(UUID id) {
}
