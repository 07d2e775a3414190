package org.candour.vault;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A person's name as it is compared: titles, middle names, order and spelling marks do
 * not hide anybody.
 */
public final class PersonName {

	private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir",
			"dame", "lord", "lady", "rev", "cllr", "councillor");

	private final List<String> words;

	private PersonName(List<String> words) {
		this.words = words;
	}

	/** Takes a name as it is written, also with the surname first and a comma. */
	public static PersonName of(String fullName) {
		int comma = fullName.indexOf(',');
		String surnameLast = (comma > 0) ? fullName.substring(comma + 1) + " " + fullName.substring(0, comma)
				: fullName;
		List<String> words = Arrays
			.stream(Normalizer.normalize(surnameLast, Normalizer.Form.NFKD)
				.replaceAll("\\p{M}", "")
				// an apostrophe is written or left out
				.replaceAll("['\u2019`]", "")
				.toLowerCase(Locale.ROOT)
				.split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> !word.isEmpty())
			.toList();
		List<String> withoutTitles = words.stream().filter((word) -> !TITLES.contains(word)).toList();
		if (!withoutTitles.isEmpty()) {
			return new PersonName(withoutTitles);
		}
		return new PersonName(words.isEmpty() ? List.of("") : words);
	}

	/** The words of the name in lower case without marks, surname last. */
	public List<String> words() {
		return this.words;
	}

	public String surname() {
		return this.words.get(this.words.size() - 1);
	}

	/** First and last name, the same in either order. */
	public String firstAndLast() {
		String first = this.words.get(0);
		return (first.compareTo(surname()) <= 0) ? first + " " + surname() : surname() + " " + first;
	}

	/** Whether there is a surname alone. */
	public boolean single() {
		return this.words.size() == 1;
	}

	@Override
	public String toString() {
		return "PersonName";
	}

}
