package org.candour.retention.pages;

import org.candour.staff.Action;
import org.candour.staff.MenuEntry;
import org.candour.staff.Permissions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page with the register of disposals. */
@Configuration(proxyBeanMethods = false)
class DisposalMenu {

	@Bean
	MenuEntry disposalsEntry(Permissions permissions) {
		return MenuEntry.of("/staff/disposals", "Disposals", 310,
				(person) -> permissions.allows(person, Action.READ_DISPOSALS));
	}

}
