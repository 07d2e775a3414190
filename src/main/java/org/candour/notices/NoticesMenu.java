package org.candour.notices;

import org.candour.staff.MenuEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page on which staff say what they are told of. */
@Configuration(proxyBeanMethods = false)
class NoticesMenu {

	@Bean
	MenuEntry noticesEntry() {
		return MenuEntry.of("/staff/notices", "What I am told by e-mail", 510, (person) -> true);
	}

}
