package org.candour.law;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The days in a file in the shape of www.gov.uk/bank-holidays.json, and what is wrong
 * with them. A finding names the place, never what stands there.
 */
class DivisionDays {

	/** No part of the kingdom has nearly as many. */
	private static final int MOST_IN_A_YEAR = 25;

	private final List<String> findings = new ArrayList<>();

	private final Map<CalendarArea, SortedSet<LocalDate>> days = new EnumMap<>(CalendarArea.class);

	DivisionDays(JsonNode content) {
		SortedSet<LocalDate> anywhere = new TreeSet<>();
		for (CalendarArea area : CalendarArea.values()) {
			if (area.division() != null) {
				SortedSet<LocalDate> listed = listed(area.division(), content.path(area.division()).path("events"));
				this.days.put(area, Collections.unmodifiableSortedSet(listed));
				anywhere.addAll(listed);
			}
		}
		this.days.put(CalendarArea.UK, Collections.unmodifiableSortedSet(anywhere));
	}

	private SortedSet<LocalDate> listed(String division, JsonNode events) {
		SortedSet<LocalDate> listed = new TreeSet<>();
		if (!events.isArray() || events.isEmpty()) {
			this.findings.add("there are no bank holidays of %s.".formatted(division));
		}
		for (int number = 0; number < events.size(); number++) {
			String at = "%s, bank holiday %d: ".formatted(division, number + 1);
			LocalDate day = day(events.get(number).path("date"));
			if (day == null) {
				this.findings.add(at + "the date is missing or not written as in 2026-12-25.");
			}
			else if (!listed.add(day)) {
				this.findings.add(at + "%s stands twice.".formatted(day));
			}
		}
		return listed;
	}

	private static LocalDate day(JsonNode date) {
		try {
			// four digits for the year: no other year can be meant
			return (date.asText().length() == 10) ? LocalDate.parse(date.asText()) : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	/** Finds years of the span in which a part of the kingdom has too few or too many. */
	void demandComplete(int first, int last) {
		this.days.forEach((area, listed) -> {
			for (int year = first; year <= last; year++) {
				int count = count(listed, year);
				if (count < area.fewestInAYear()) {
					this.findings.add("%d has %d bank holidays of %s, fewer than %d: the list is not complete."
						.formatted(year, count, area.division(), area.fewestInAYear()));
				}
				else if (area.division() != null && count > MOST_IN_A_YEAR) {
					this.findings.add("%d has %d bank holidays of %s, more than %d: these cannot all be bank holidays."
						.formatted(year, count, area.division(), MOST_IN_A_YEAR));
				}
			}
		});
	}

	/**
	 * Finds dates that belong to no complete year of the file.
	 * @return the years from the first to the last that is complete, or an empty list
	 */
	List<Integer> completeYears() {
		SortedMap<Integer, Boolean> complete = new TreeMap<>();
		this.days.get(CalendarArea.UK)
			.forEach((day) -> complete.computeIfAbsent(day.getYear(),
					(year) -> this.days.entrySet()
						.stream()
						.allMatch((one) -> count(one.getValue(), year) >= one.getKey().fewestInAYear())));
		List<Integer> years = complete.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
		if (years.isEmpty()) {
			this.findings.add("no year is complete for every part of the kingdom.");
			return years;
		}
		complete.headMap(years.get(0)).keySet().forEach(this::stray);
		complete.tailMap(years.get(years.size() - 1) + 1).keySet().forEach(this::stray);
		demandComplete(years.get(0), years.get(years.size() - 1));
		return years;
	}

	private void stray(int year) {
		this.days.forEach((area, listed) -> {
			int count = count(listed, year);
			if (area.division() != null && count > 0) {
				this.findings.add("%s has %d dates in %d, a year that the file does not hold in full."
					.formatted(area.division(), count, year));
			}
		});
	}

	private static int count(SortedSet<LocalDate> listed, int year) {
		return listed.subSet(LocalDate.ofYearDay(year, 1), LocalDate.ofYearDay(year + 1, 1)).size();
	}

	Map<CalendarArea, SortedSet<LocalDate>> days() {
		return this.days;
	}

	List<String> findings() {
		return this.findings;
	}

}
