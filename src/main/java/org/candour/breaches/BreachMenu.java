package org.candour.breaches;

import org.candour.staff.Action;
import org.candour.staff.MenuEntry;
import org.candour.staff.Permissions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page on which a breach is flagged. */
@Configuration(proxyBeanMethods = false)
class BreachMenu {

	@Bean
	MenuEntry breachEntry(Permissions permissions) {
		return MenuEntry.of("/staff/breaches/new", "Flag a breach", 140,
				(person) -> permissions.allows(person, Action.CREATE_CASE));
	}

}
