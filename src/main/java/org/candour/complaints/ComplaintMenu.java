package org.candour.complaints;

import org.candour.staff.Action;
import org.candour.staff.MenuEntry;
import org.candour.staff.Permissions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages on which complaints and letters of the regulator are taken down. */
@Configuration(proxyBeanMethods = false)
class ComplaintMenu {

	@Bean
	MenuEntry complaintEntry(Permissions permissions) {
		return MenuEntry.of("/staff/complaints/new", "Take down a complaint", 120,
				(person) -> permissions.allows(person, Action.CREATE_CASE));
	}

	@Bean
	MenuEntry regulatorEntry(Permissions permissions) {
		return MenuEntry.of("/staff/regulator-cases/new", "Take down a letter of the regulator", 130,
				(person) -> permissions.allows(person, Action.CREATE_CASE));
	}

}
