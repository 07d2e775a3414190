package org.candour.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CalendarInUseTest {

	@TempDir
	Path folder;

	private Path settings;

	private CalendarInUse calendar;

	@BeforeEach
	void copyTheShippedCalendar() throws IOException {
		Path copy = Files.createDirectory(this.folder.resolve("calendar"));
		for (String file : new String[] { "calendar.yaml", "bank-holidays.json" }) {
			Files.copy(Path.of("law/calendar", file), copy.resolve(file));
		}
		this.settings = copy.resolve("calendar.yaml");
		this.calendar = new CalendarInUse(new LawFiles(new DefaultResourceLoader(), "file:" + this.folder));
	}

	@Test
	void aNewerFileIsACandidateUntilItIsPutToUse() throws IOException {
		Files.writeString(this.settings, Files.readString(this.settings).replace("2026-11-23", "2027-10-01"));
		BankHolidays candidate = this.calendar.candidate();
		assertThat(candidate.version()).isEqualTo("2027-10-01");
		assertThat(this.calendar.current().version()).isEqualTo("2026-11-23");
		this.calendar.use(candidate);
		assertThat(this.calendar.current().version()).isEqualTo("2027-10-01");
	}

	@Test
	void aBrokenFileLeavesTheOldCalendarInUse() throws IOException {
		Files.writeString(this.settings, Files.readString(this.settings).replace("to: 2028", "to: 2029"));
		assertThatExceptionOfType(LawInvalid.class).isThrownBy(this.calendar::candidate)
			.withMessageContaining("2029 has 0 bank holidays in England, fewer than 8.");
		assertThat(this.calendar.current().version()).isEqualTo("2026-11-23");
	}

}
