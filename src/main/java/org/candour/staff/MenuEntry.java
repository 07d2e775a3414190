package org.candour.staff;

import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * A page that staff are led to. Every module says which of its pages there are and whom
 * they are for, by the same rule as the page itself.
 *
 * @param path such as {@code /staff/search}
 * @param words what people read
 * @param position the lower, the further up
 * @param opens whether a person may open the page
 * @param waiting how much waits on it for a person
 */
public record MenuEntry(String path, String words, int position, Predicate<Person> opens,
		ToIntFunction<Person> waiting) {

	/** A page on which nothing is counted. */
	public static MenuEntry of(String path, String words, int position, Predicate<Person> opens) {
		return new MenuEntry(path, words, position, opens, (person) -> 0);
	}

	/** The same, saying how much waits on it. */
	public MenuEntry counting(ToIntFunction<Person> waits) {
		return new MenuEntry(this.path, this.words, this.position, this.opens, waits);
	}

}
