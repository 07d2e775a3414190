package org.candour.engine.operations;

import org.candour.staff.MenuEntry;
import org.candour.staff.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page about failed steps. */
@Configuration(proxyBeanMethods = false)
class OperationsMenu {

	@Bean
	MenuEntry operationsEntry() {
		return MenuEntry.of("/staff/operations", "Operations", 430, (person) -> person.is(Role.ADMINISTRATOR));
	}

}
