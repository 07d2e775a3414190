package org.candour.staff.pages;

import org.candour.staff.MenuEntry;
import org.candour.staff.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages about accounts, and everybody's own. */
@Configuration(proxyBeanMethods = false)
class StaffMenu {

	@Bean
	MenuEntry tasklistEntry() {
		return MenuEntry.of("/", "Tasklist", 0, (person) -> true);
	}

	@Bean
	MenuEntry accountsEntry() {
		return MenuEntry.of("/staff/accounts", "Accounts", 400, (person) -> person.is(Role.ADMINISTRATOR));
	}

	@Bean
	MenuEntry directoryEntry() {
		return MenuEntry.of("/staff/directory", "Directory", 410, (person) -> person.is(Role.ADMINISTRATOR));
	}

	@Bean
	MenuEntry passwordEntry() {
		return MenuEntry.of("/staff/password", "My password", 520, (person) -> true);
	}

}
