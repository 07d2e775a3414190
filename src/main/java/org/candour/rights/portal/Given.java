package org.candour.rights.portal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What somebody entered, by name of the field; blank is the same as nothing. */
class Given {

	private final Map<String, List<String>> values = new LinkedHashMap<>();

	Given() {
	}

	Given(Map<String, List<String>> entered) {
		entered.forEach(this::put);
	}

	final void put(String field, List<String> entered) {
		this.values.put(field,
				entered.stream().filter(Objects::nonNull).map(Given::clean).filter((text) -> !text.isEmpty()).toList());
	}

	/** The value, or null. */
	public String one(String field) {
		List<String> all = all(field);
		return all.isEmpty() ? null : all.get(0);
	}

	public List<String> all(String field) {
		return this.values.getOrDefault(field, List.of());
	}

	public boolean has(String field, String value) {
		return all(field).contains(value);
	}

	/** The lines of a text, without empty ones. */
	List<String> lines(String field) {
		String text = one(field);
		return (text != null) ? text.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList() : List.of();
	}

	/** Whether any part of a day was entered. */
	boolean anyOfDay(String field) {
		return one(field + "-day") != null || one(field + "-month") != null || one(field + "-year") != null;
	}

	/** The day, or null if there is none or it cannot be. */
	public LocalDate day(String field) {
		try {
			return LocalDate.of(number(field + "-year"), number(field + "-month"), number(field + "-day"));
		}
		catch (DateTimeException | NumberFormatException ex) {
			return null;
		}
	}

	private int number(String field) {
		return Integer.parseInt(String.valueOf(one(field)));
	}

	/** Without what cannot be seen, and with one kind of line ends. */
	private static String clean(String text) {
		return text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
	}

}
