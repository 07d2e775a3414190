package org.candour.delivery.webhooks;

import org.candour.staff.MenuEntry;
import org.candour.staff.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page about webhooks. */
@Configuration(proxyBeanMethods = false)
class WebhooksMenu {

	@Bean
	MenuEntry webhooksEntry() {
		return MenuEntry.of("/staff/webhooks", "Webhooks", 420, (person) -> person.is(Role.ADMINISTRATOR));
	}

}
