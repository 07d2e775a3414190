package org.candour.vault;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.candour.text.Folding;

/**
 * A person's name as it is compared: titles, middle names, order, spelling marks and the
 * ways to write a surname of several parts do not hide anybody.
 */
public final class PersonName {

	private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir",
			"dame", "lord", "lady", "rev", "cllr", "councillor");

	/** What stands before a surname, apart or joined to it. */
	private static final Set<String> PREFIXES = Set.of("al", "el", "ap", "ab", "abu", "bin", "binti", "bint", "ibn",
			"ben", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "la", "las", "le", "los",
			"mac", "mc", "o", "d", "l", "st", "saint", "san", "ten", "ter", "van", "vander", "von", "zu", "ul", "ur");

	/** An apostrophe, as it is typed. */
	private static final String APOSTROPHES = "['\u2018\u2019\u02BC`\u00B4]";

	/** What parts of one word are joined by. */
	private static final Pattern JOINT = Pattern.compile("[-\u2010\u2011\u2012\u2013']+");

	private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'\u2010-\u2013-]+");

	private final List<String> words;

	/** The words as they stand apart, joints and all. */
	private final List<String> written;

	private PersonName(List<String> words, List<String> written) {
		this.words = words;
		this.written = written;
	}

	/** Takes a name as it is written, also with the surname first and a comma. */
	public static PersonName of(String fullName) {
		return of(fullName, Folding::of);
	}

	/**
	 * As names were compared by folding 1, for fingerprints that were made then and
	 * cannot be made again.
	 */
	public static PersonName formerly(String fullName) {
		return of(fullName,
				(text) -> Normalizer.normalize(text, Normalizer.Form.NFKD)
					.replaceAll("\\p{M}", "")
					.toLowerCase(Locale.ROOT));
	}

	private static PersonName of(String fullName, UnaryOperator<String> fold) {
		int comma = fullName.indexOf(',');
		String surnameLast = (comma > 0) ? fullName.substring(comma + 1) + " " + fullName.substring(0, comma)
				: fullName;
		String folded = fold.apply(surnameLast.replaceAll(APOSTROPHES, "'"));
		// an apostrophe is written or left out
		List<String> words = split(folded.replace("'", ""), "[^\\p{L}\\p{M}\\p{N}]+");
		List<String> written = split(folded, GAP.pattern()).stream()
			.filter((word) -> !JOINT.matcher(word).matches())
			.toList();
		return new PersonName(words.isEmpty() ? List.of("") : words, written);
	}

	private static List<String> split(String text, String gap) {
		List<String> words = Arrays.stream(text.split(gap)).filter((word) -> !word.isEmpty()).toList();
		List<String> withoutTitles = words.stream().filter((word) -> !TITLES.contains(word)).toList();
		return withoutTitles.isEmpty() ? words : withoutTitles;
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
		return pair(this.words.get(0), surname());
	}

	/** By what somebody of this name is found. */
	public Set<String> keys() {
		Set<String> keys = new LinkedHashSet<>();
		keys.add(firstAndLast());
		keys.add(surname());
		Set<String> surnames = surnames();
		keys.addAll(surnames);
		given().forEach((first) -> surnames.forEach((last) -> keys.add(pair(first, last))));
		List<String> parts = parts(last());
		keys.add(pair(parts.get(0), parts.get(parts.size() - 1)));
		// a second surname, or a middle name that somebody goes by
		this.words.stream().skip(1).filter((word) -> !PREFIXES.contains(word)).forEach(keys::add);
		return keys;
	}

	/**
	 * What to look for to find somebody of this name. What stands alone is a surname.
	 */
	public Set<String> wanted() {
		if (this.words.size() == 1) {
			return Set.of(surname());
		}
		Set<String> wanted = new LinkedHashSet<>();
		wanted.add(firstAndLast());
		Set<String> surnames = surnames();
		if (surnameOnly()) {
			wanted.add(joined(this.written, 0));
			return wanted;
		}
		given().forEach((first) -> surnames.forEach((last) -> wanted.add(pair(first, last))));
		return wanted;
	}

	/** Whether it is one word with joints, or prefixes and one word. */
	private boolean surnameOnly() {
		return this.written.size() == 1 || surnameFrom() == 0;
	}

	/** The first name, whole and by its first part. */
	private Set<String> given() {
		String first = this.written.isEmpty() ? surname() : this.written.get(0);
		return new LinkedHashSet<>(List.of(plain(first), parts(first).get(0)));
	}

	/** The surname joined with its prefixes, without them, and each part of it. */
	private Set<String> surnames() {
		Set<String> surnames = new LinkedHashSet<>();
		surnames.add(surname());
		surnames.add(plain(last()));
		surnames.add(joined(this.written, Math.max(surnameFrom(), 0)));
		List<String> parts = parts(last());
		parts.stream().filter((part) -> !PREFIXES.contains(part)).forEach(surnames::add);
		return surnames;
	}

	private String last() {
		return this.written.isEmpty() ? surname() : this.written.get(this.written.size() - 1);
	}

	/** At which of the written words the surname begins, with its prefixes. */
	private int surnameFrom() {
		int from = this.written.size() - 1;
		while (from > 0 && PREFIXES.contains(plain(this.written.get(from - 1)))) {
			from--;
		}
		return from;
	}

	private static List<String> parts(String word) {
		List<String> parts = new ArrayList<>(JOINT.splitAsStream(word).filter((part) -> !part.isEmpty()).toList());
		return parts.isEmpty() ? List.of(word) : parts;
	}

	private static String plain(String word) {
		return JOINT.matcher(word).replaceAll("");
	}

	private static String joined(List<String> written, int from) {
		return plain(String.join("", written.subList(Math.min(from, written.size()), written.size())));
	}

	private static String pair(String one, String other) {
		return (one.compareTo(other) <= 0) ? one + " " + other : other + " " + one;
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
