package org.candour.matching.pages;

import org.candour.staff.Action;
import org.candour.staff.MenuEntry;
import org.candour.staff.Permissions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page about fraud data matching. */
@Configuration(proxyBeanMethods = false)
class MatchingMenu {

	@Bean
	MenuEntry matchingEntry(Permissions permissions) {
		return MenuEntry.of("/staff/matching", "Fraud data matching", 240,
				(person) -> permissions.allows(person, Action.READ_MATCHING));
	}

}
