package org.candour.law;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads the bank holidays of the law folder. */
class BankHolidayFile {

	private static final String SETTINGS = "calendar/calendar.yaml";

	private final List<String> findings = new ArrayList<>();

	private final LawFiles files;

	BankHolidayFile(LawFiles files) {
		this.files = files;
	}

	/**
	 * The calendar in the folder.
	 * @throws LawInvalid if the file is incomplete
	 */
	BankHolidays read() {
		JsonNode settings = this.files.yaml(SETTINGS);
		String file = "calendar/" + settings.path("file").asText();
		String version = settings.path("version").asText();
		LocalDate from = day("from", settings);
		LocalDate to = day("to", settings);
		DivisionDays days = new DivisionDays(this.files.json(file));
		if (version.isBlank()) {
			this.findings.add("%s: version is missing.".formatted(SETTINGS));
		}
		if (from != null && to != null) {
			days.demandComplete(from.getYear(), to.getYear());
		}
		days.findings().forEach((finding) -> this.findings.add(file + ": " + finding));
		if (!this.findings.isEmpty()) {
			throw new LawInvalid(this.findings);
		}
		return new BankHolidays(version, from, to, days.days());
	}

	private LocalDate day(String name, JsonNode settings) {
		try {
			return LocalDate.parse(settings.path(name).asText());
		}
		catch (DateTimeParseException ex) {
			this.findings.add("%s: %s is not a date such as 2026-12-25.".formatted(SETTINGS, name));
			return null;
		}
	}

}
