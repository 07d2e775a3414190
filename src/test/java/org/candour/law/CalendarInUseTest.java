package org.candour.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

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

	@BeforeEach
	void copyTheShippedCalendar() throws IOException {
		Path copy = Files.createDirectory(this.folder.resolve("calendar"));
		for (String file : new String[] { "calendar.yaml", "bank-holidays.json" }) {
			Files.copy(Path.of("law/calendar", file), copy.resolve(file));
		}
		this.settings = copy.resolve("calendar.yaml");
	}

	@Test
	void theLawFolderIsInUseUntilAnotherVersionIs() {
		AtomicReference<BankHolidays> confirmed = new AtomicReference<>();
		CalendarInUse calendar = new CalendarInUse(files(), () -> Optional.ofNullable(confirmed.get()));
		assertThat(calendar.current().version()).isEqualTo("2026-11-23");
		confirmed.set(calendar.base().named("2027-10-01"));
		assertThat(calendar.current().version()).isEqualTo("2027-10-01");
		assertThat(calendar.base().version()).isEqualTo("2026-11-23");
	}

	@Test
	void aFolderThatPromisesAYearItDoesNotHoldIsRefused() throws IOException {
		Files.writeString(this.settings, Files.readString(this.settings).replace("to: 2028", "to: 2029"));
		assertThatExceptionOfType(LawInvalid.class).isThrownBy(() -> new CalendarInUse(files(), Optional::empty))
			.withMessageContaining("2029 has 0 bank holidays of england-and-wales, fewer than 8");
	}

	private LawFiles files() {
		return new LawFiles(new DefaultResourceLoader(), "file:" + this.folder);
	}

}
