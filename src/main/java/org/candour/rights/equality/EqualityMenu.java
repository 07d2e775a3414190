package org.candour.rights.equality;

import org.candour.staff.MenuEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page with the answers to the equality questions. */
@Configuration(proxyBeanMethods = false)
class EqualityMenu {

	@Bean
	MenuEntry equalityEntry() {
		return MenuEntry.of("/staff/equality", "Equality", 320, EqualityFigures::reads);
	}

}
