package org.candour.desk.pages;

import org.candour.cases.steps.SearchTasks;
import org.candour.cases.steps.StandIn;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells Tasklist which of our pages a person is offered, and what waits on them. */
@RestController
class PlacesForScripts {

	private final SearchTasks searches;

	private final StandIn standIn;

	private final CurrentPerson current;

	PlacesForScripts(SearchTasks searches, StandIn standIn, CurrentPerson current) {
		this.searches = searches;
		this.standIn = standIn;
		this.current = current;
	}

	@GetMapping("/staff/api/places")
	Places places() {
		Person person = this.current.require();
		return new Places(this.searches.allows(person), this.standIn.offered(person).size());
	}

	/**
	 * Pages.
	 *
	 * @param searches whether the person may chase searches
	 * @param offered how many steps of colleagues who are away can be taken over
	 */
	record Places(boolean searches, int offered) {
	}

}
