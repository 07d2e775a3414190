package org.candour.law;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads bank holidays in the shape of www.gov.uk/bank-holidays.json. */
class BankHolidayFile {

	private static final String SETTINGS = "calendar/calendar.yaml";

	private static final String ENGLAND = "england-and-wales";

	private static final List<String> UK = List.of(ENGLAND, "scotland", "northern-ireland");

	/** No year had fewer in England; a shorter list is a broken download. */
	private static final int FEWEST_A_YEAR = 8;

	private final List<String> findings = new ArrayList<>();

	private final LawFiles files;

	BankHolidayFile(LawFiles files) {
		this.files = files;
	}

	/**
	 * The calendar in use.
	 * @throws LawInvalid if the file is incomplete
	 */
	BankHolidays read() {
		JsonNode settings = this.files.yaml(SETTINGS);
		String file = "calendar/" + settings.path("file").asText();
		String version = settings.path("version").asText();
		LocalDate from = day(SETTINGS, settings.path("from").asText());
		LocalDate to = day(SETTINGS, settings.path("to").asText());
		JsonNode content = this.files.json(file);
		Map<CalendarArea, SortedSet<LocalDate>> days = new EnumMap<>(CalendarArea.class);
		days.put(CalendarArea.ENGLAND, days(file, content, List.of(ENGLAND)));
		days.put(CalendarArea.UK, days(file, content, UK));
		if (version.isBlank()) {
			this.findings.add("%s: version is missing.".formatted(SETTINGS));
		}
		if (from != null && to != null) {
			complete(file, from.getYear(), to.getYear(), days.get(CalendarArea.ENGLAND));
		}
		if (!this.findings.isEmpty()) {
			throw new LawInvalid(this.findings);
		}
		return new BankHolidays(version, from, to, days);
	}

	private SortedSet<LocalDate> days(String file, JsonNode content, List<String> divisions) {
		SortedSet<LocalDate> days = new TreeSet<>();
		for (String division : divisions) {
			JsonNode events = content.path(division).path("events");
			if (events.isEmpty()) {
				this.findings.add("%s: no bank holidays of %s.".formatted(file, division));
			}
			for (JsonNode event : events) {
				LocalDate day = day(file, event.path("date").asText());
				if (day != null) {
					days.add(day);
				}
			}
		}
		return Collections.unmodifiableSortedSet(days);
	}

	private LocalDate day(String file, String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			this.findings.add("%s: '%s' is not a date such as 2026-12-25.".formatted(file, text));
			return null;
		}
	}

	private void complete(String file, int first, int last, SortedSet<LocalDate> england) {
		for (int year = first; year <= last; year++) {
			int count = england.subSet(LocalDate.ofYearDay(year, 1), LocalDate.ofYearDay(year + 1, 1)).size();
			if (count < FEWEST_A_YEAR) {
				this.findings.add("%s: %d has %d bank holidays in England, fewer than %d.".formatted(file, year, count,
						FEWEST_A_YEAR));
			}
		}
	}

}
