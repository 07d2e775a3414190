package org.candour.delivery.mail;

import org.candour.staff.MenuEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page with the mail to a member of staff. */
@Configuration(proxyBeanMethods = false)
class MailMenu {

	@Bean
	MenuEntry outboxEntry() {
		return MenuEntry.of("/staff/outbox", "My mail", 500, (person) -> true);
	}

}
