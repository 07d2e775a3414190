package org.candour.calendar.pages;

import org.candour.calendar.CalendarPreview;
import org.candour.staff.Action;
import org.candour.staff.MenuEntry;
import org.candour.staff.Permissions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page about bank holidays. */
@Configuration(proxyBeanMethods = false)
class CalendarMenu {

	@Bean
	MenuEntry calendarEntry(Permissions permissions, CalendarPreview preview) {
		return MenuEntry
			.of("/staff/calendar", "Bank holidays", 330,
					(person) -> permissions.allows(person, Action.PROPOSE_LAW)
							|| permissions.allows(person, Action.APPROVE_LAW))
			.counting((person) -> (permissions.allows(person, Action.APPROVE_LAW) && preview.waiting().isPresent()) ? 1
					: 0);
	}

}
