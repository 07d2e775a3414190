package org.candour.staff;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

/** The one menu of all pages of our own: what the person who is signed in may open. */
@Component("menu")
public class Menu {

	private final List<MenuEntry> entries;

	private final CurrentPerson current;

	Menu(List<MenuEntry> entries, CurrentPerson current) {
		this.entries = entries.stream().sorted(Comparator.comparingInt(MenuEntry::position)).toList();
		this.current = current;
	}

	/** The pages for the person who is signed in, in order; none if nobody is. */
	public List<MenuEntry> entries() {
		return this.current.find().map(this::entries).orElseGet(List::of);
	}

	public List<MenuEntry> entries(Person person) {
		return this.entries.stream().filter((entry) -> entry.opens().test(person)).toList();
	}

	/** Every page that any menu leads to, in order. */
	public List<MenuEntry> all() {
		return this.entries;
	}

}
