package org.candour.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BankHolidayFileTest {

	@TempDir
	Path folder;

	@Test
	void theShippedFileHoldsTheHolidaysOfEnglandFor2025To2028() {
		BankHolidays holidays = read("classpath:law/");
		assertThat(holidays.days().get(CalendarArea.ENGLAND)).hasSize(32)
			.contains(LocalDate.of(2026, 12, 28), LocalDate.of(2028, 1, 3));
		assertThat(holidays.version()).isEqualTo("2026-11-23");
	}

	@Test
	void theSecondCalendarAddsScotlandAndNorthernIreland() {
		BankHolidays holidays = read("classpath:law/");
		assertThat(holidays.days().get(CalendarArea.UK)).containsAll(holidays.days().get(CalendarArea.ENGLAND))
			.contains(LocalDate.of(2026, 11, 30), LocalDate.of(2027, 1, 4), LocalDate.of(2026, 7, 13));
	}

	@Test
	void aListThatStopsInTheMiddleOfAYearIsRefused() throws IOException {
		Path calendar = Files.createDirectory(this.folder.resolve("calendar"));
		Files.writeString(calendar.resolve("calendar.yaml"),
				"version: short\nfile: days.json\nfrom: 2026-01-01\nto: 2026-12-31\n");
		Files.writeString(calendar.resolve("days.json"), """
				{"england-and-wales": {"events": [{"date": "2026-01-01"}]},
				 "scotland": {"events": [{"date": "2026-01-02"}]},
				 "northern-ireland": {"events": [{"date": "2026-13-01"}]}}
				""");
		assertThatExceptionOfType(LawInvalid.class).isThrownBy(() -> read("file:" + this.folder))
			.satisfies((invalid) -> assertThat(invalid.findings()).contains(
					"calendar/days.json: northern-ireland, bank holiday 1: the date is missing or not written as in 2026-12-25.",
					"calendar/days.json: 2026 has 1 bank holidays of england-and-wales, fewer than 8: the list is not complete."));
	}

	private static BankHolidays read(String location) {
		return new BankHolidayFile(new LawFiles(new DefaultResourceLoader(), location)).read();
	}

}
