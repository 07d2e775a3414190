package org.candour.staff.pages;

import java.util.List;

import org.candour.staff.CurrentPerson;
import org.candour.staff.Menu;
import org.candour.staff.MenuEntry;
import org.candour.staff.Person;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells Tasklist which of our pages a person is led to, and what waits on them. */
@RestController
class MenuForScripts {

	private final Menu menu;

	private final CurrentPerson current;

	MenuForScripts(Menu menu, CurrentPerson current) {
		this.menu = menu;
		this.current = current;
	}

	@GetMapping("/staff/api/menu")
	List<Shown> menu() {
		Person person = this.current.require();
		return this.menu.entries(person).stream().map((entry) -> Shown.of(entry, person)).toList();
	}

	/**
	 * A page.
	 *
	 * @param waiting how much waits on it for this person
	 */
	record Shown(String path, String words, int waiting) {

		static Shown of(MenuEntry entry, Person person) {
			return new Shown(entry.path(), entry.words(), entry.waiting().applyAsInt(person));
		}

	}

}
