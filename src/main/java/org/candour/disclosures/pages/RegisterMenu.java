package org.candour.disclosures.pages;

import org.candour.staff.Action;
import org.candour.staff.MenuEntry;
import org.candour.staff.Permissions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page with the register of disclosures. */
@Configuration(proxyBeanMethods = false)
class RegisterMenu {

	@Bean
	MenuEntry registerEntry(Permissions permissions) {
		return MenuEntry.of("/staff/register", "Disclosure register", 300,
				(person) -> permissions.allows(person, Action.READ_REGISTER));
	}

}
