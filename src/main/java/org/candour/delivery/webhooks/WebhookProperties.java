package org.candour.delivery.webhooks;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How webhooks are sent.
 *
 * @param ports ports they may go to
 * @param perBody how many addresses a body may have
 * @param connectTimeout for the connection, and as long again for its encryption
 * @param timeout for the whole of one try, however slowly the endpoint answers
 * @param twoSecretsFor how long the secret before the present one signs as well
 * @param switchedOffAfter how long an address must have failed to be switched off
 * @param keptFor how long it can be read what became of an event
 * @param parkedFor how long what was given up can be sent again
 * @param sslBundle Spring SSL bundle whose trust store is used instead of Java's, or null
 * @param allowedForTests {@code host:port} that may be sent to whatever their addresses
 * are; refused outside demonstrations and tests
 */
@ConfigurationProperties("candour.delivery.webhooks")
record WebhookProperties(@DefaultValue("443") Set<Integer> ports, @DefaultValue("5") int perBody,
		@DefaultValue("5s") Duration connectTimeout, @DefaultValue("15s") Duration timeout,
		@DefaultValue("1d") Duration twoSecretsFor, @DefaultValue("5d") Duration switchedOffAfter,
		@DefaultValue("30d") Duration keptFor, @DefaultValue("365d") Duration parkedFor, String sslBundle,
		@DefaultValue List<String> allowedForTests) {
}
