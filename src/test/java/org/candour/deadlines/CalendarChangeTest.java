package org.candour.deadlines;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

import org.candour.law.CalendarArea;
import org.candour.law.LawCatalogue;
import org.candour.law.TheLaw;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarChangeTest {

	private final LawCatalogue law = TheLaw.shipped();

	@Test
	void aNewBankHolidayMovesTheDatesThatFallOnItAndThoseThatCountAcrossItAndNoOthers() {
		LocalDate added = LocalDate.of(2026, 12, 21);
		SortedSet<LocalDate> more = new TreeSet<>(EnglishBankHolidays.ENGLAND);
		more.add(added);
		CalendarChange change = new CalendarChange(
				EnglishBankHolidays.holidays("old", EnglishBankHolidays.ENGLAND, EnglishBankHolidays.ENGLAND),
				EnglishBankHolidays.holidays("new", more, more));
		Map<String, Function<WorkingDays, LocalDate>> cases = new LinkedHashMap<>();
		cases.put("rolls onto it", access(LocalDate.of(2026, 11, 20)));
		cases.put("falls on it", access(LocalDate.of(2026, 11, 21)));
		cases.put("ends before it", access(LocalDate.of(2026, 11, 18)));
		cases.put("ends after it", access(LocalDate.of(2026, 11, 23)));
		cases.put("counts across it", (calendar) -> calendar.plus(LocalDate.of(2026, 12, 18), 2));
		cases.put("counts up to the day before", (calendar) -> calendar.plus(LocalDate.of(2026, 12, 11), 5));
		assertThat(change.moved(CalendarArea.ENGLAND, cases)).containsExactly(
				new CalendarChange.Moved<>("rolls onto it", added, added.plusDays(1)),
				new CalendarChange.Moved<>("falls on it", added, added.plusDays(1)),
				new CalendarChange.Moved<>("counts across it", added.plusDays(1), added.plusDays(2)));
	}

	private Function<WorkingDays, LocalDate> access(LocalDate received) {
		return (calendar) -> new StatutoryClock(this.law, calendar).reckon(StatutoryClockTest.access(received)).due();
	}

}
