package org.candour.desk.pages;

import org.candour.cases.steps.SearchTasks;
import org.candour.cases.steps.StandIn;
import org.candour.cases.walls.WallNotices;
import org.candour.staff.Action;
import org.candour.staff.MenuEntry;
import org.candour.staff.Permissions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages about cases and the work on them. */
@Configuration(proxyBeanMethods = false)
class CaseMenu {

	@Bean
	MenuEntry searchEntry(Permissions permissions) {
		return MenuEntry.of("/staff/search", "Find a case", 10,
				(person) -> permissions.allows(person, Action.SEARCH_CASES));
	}

	@Bean
	MenuEntry rightsEntry(Permissions permissions) {
		return MenuEntry.of("/staff/rights/new", "Take down what a person asks for", 100,
				(person) -> permissions.allows(person, Action.CREATE_CASE));
	}

	@Bean
	MenuEntry requestEntry(Permissions permissions) {
		return MenuEntry.of("/staff/requests/new", "Take down a request of a body", 110,
				(person) -> permissions.allows(person, Action.CREATE_CASE));
	}

	@Bean
	MenuEntry searchesEntry(SearchTasks searches) {
		return MenuEntry.of("/staff/searches", "Searches in the services", 200, searches::allows);
	}

	@Bean
	MenuEntry postEntry(Permissions permissions) {
		return MenuEntry.of("/staff/post", "Post", 210, (person) -> permissions.allows(person, Action.RELEASE));
	}

	@Bean
	MenuEntry absenceEntry(Permissions permissions, StandIn standIn) {
		return MenuEntry.of("/staff/absence", "Absence", 220, (person) -> permissions.allows(person, Action.READ_CASE))
			.counting((person) -> standIn.offered(person).size());
	}

	@Bean
	MenuEntry emergencyAccessEntry() {
		return MenuEntry.of("/staff/break-glass", "Break the glass", 230, (person) -> true);
	}

	@Bean
	MenuEntry wallNoticesEntry(WallNotices notices) {
		return MenuEntry.of("/staff/wall-notices", "At the walls", 340, notices::reads).counting(notices::count);
	}

}
