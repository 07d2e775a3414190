package org.candour.delivery.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails are written. The server itself is configured by {@code spring.mail}; without
 * one, mails stay in the outbox.
 *
 * @param from address they come from; required with a server
 * @param baseUrl address of the application, as people reach it, without a slash at its
 * end
 * @param showsOutside whether staff see mails to people outside in their outbox page; for
 * demonstrations only
 */
@ConfigurationProperties("candour.delivery.mail")
record MailProperties(String from, @DefaultValue("http://localhost:8080") String baseUrl,
		@DefaultValue("false") boolean showsOutside) {
}
