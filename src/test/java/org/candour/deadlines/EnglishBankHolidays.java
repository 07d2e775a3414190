package org.candour.deadlines;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.candour.law.BankHolidays;
import org.candour.law.CalendarArea;

/** The bank holidays as an officer reads them in the domain's table, not the file. */
final class EnglishBankHolidays {

	static final SortedSet<LocalDate> ENGLAND = days("2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05",
			"2025-05-26", "2025-08-25", "2025-12-25", "2025-12-26", "2026-01-01", "2026-04-03", "2026-04-06",
			"2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28", "2027-01-01", "2027-03-26",
			"2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30", "2027-12-27", "2027-12-28", "2028-01-03",
			"2028-04-14", "2028-04-17", "2028-05-01", "2028-05-29", "2028-08-28", "2028-12-25", "2028-12-26");

	private EnglishBankHolidays() {
	}

	static WorkingDays england() {
		return new CalendarWorkingDays(() -> holidays("test", ENGLAND, ENGLAND), CalendarArea.ENGLAND);
	}

	static WorkingDays uk() {
		SortedSet<LocalDate> uk = new TreeSet<>(ENGLAND);
		uk.addAll(days("2026-11-30", "2027-01-04"));
		return new CalendarWorkingDays(() -> holidays("test-uk", ENGLAND, uk), CalendarArea.UK);
	}

	static WorkingDays englandWithout(LocalDate day) {
		SortedSet<LocalDate> fewer = new TreeSet<>(ENGLAND);
		fewer.remove(day);
		return new CalendarWorkingDays(() -> holidays("fewer", fewer, fewer), CalendarArea.ENGLAND);
	}

	static BankHolidays holidays(String version, SortedSet<LocalDate> england, SortedSet<LocalDate> uk) {
		return holidays(version, LocalDate.of(2025, 1, 1), england, uk);
	}

	static BankHolidays holidays(String version, LocalDate from, SortedSet<LocalDate> england,
			SortedSet<LocalDate> uk) {
		return new BankHolidays(version, from, LocalDate.of(2028, 12, 31),
				Map.of(CalendarArea.ENGLAND, england, CalendarArea.UK, uk));
	}

	static SortedSet<LocalDate> days(String... days) {
		return Stream.of(days).map(LocalDate::parse).collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
	}

}
