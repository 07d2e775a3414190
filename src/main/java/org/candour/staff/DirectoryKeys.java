package org.candour.staff;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.candour.vault.BlindIndex;
import org.candour.vault.IndexedField;

import org.springframework.stereotype.Component;

/**
 * The fingerprints by which somebody of the council is recognised. To miss somebody costs
 * a wall, to take a namesake for them costs a careful handler: so titles, middle names,
 * order and spelling marks do not hide a person.
 */
@Component
class DirectoryKeys {

	private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir",
			"dame", "lord", "lady", "rev", "cllr", "councillor");

	private final BlindIndex index;

	DirectoryKeys(BlindIndex index) {
		this.index = index;
	}

	/** First and last name, in either order. */
	byte[] name(String fullName) {
		List<String> words = words(fullName);
		String first = words.get(0);
		String last = words.get(words.size() - 1);
		return this.index.of(IndexedField.NAME, (first.compareTo(last) <= 0) ? first + " " + last : last + " " + first);
	}

	byte[] born(LocalDate day) {
		return (day != null) ? this.index.of(IndexedField.DATE_OF_BIRTH, day.toString()) : null;
	}

	/** Surname and date of birth: finds who uses another first name. */
	byte[] surnameBorn(String fullName, LocalDate day) {
		List<String> words = words(fullName);
		return (day != null) ? this.index.of(IndexedField.NAME, words.get(words.size() - 1) + " " + day) : null;
	}

	/** The words of a name, surname last. */
	static List<String> words(String fullName) {
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
			return withoutTitles;
		}
		return words.isEmpty() ? List.of("") : words;
	}

}
