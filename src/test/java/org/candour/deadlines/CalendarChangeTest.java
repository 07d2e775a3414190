package org.candour.deadlines;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;

import org.candour.law.BankHolidays;
import org.candour.law.CalendarArea;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarChangeTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	private final BankHolidays old = EnglishBankHolidays.holidays("old", EnglishBankHolidays.ENGLAND,
			EnglishBankHolidays.ENGLAND);

	@Test
	void daysAddedAndRemovedAreToldByPartOfTheKingdom() {
		CalendarChange change = changed(LocalDate.of(2026, 12, 21), LocalDate.of(2026, 12, 28));
		assertThat(change.added(CalendarArea.ENGLAND)).containsExactly(LocalDate.of(2026, 12, 21));
		assertThat(change.removed(CalendarArea.ENGLAND)).containsExactly(LocalDate.of(2026, 12, 28));
		assertThat(change.added(CalendarArea.SCOTLAND)).isEmpty();
		assertThat(change.nothing()).isFalse();
		assertThat(new CalendarChange(this.old, this.old.named("other")).nothing()).isTrue();
	}

	@Test
	void onlyDaysThatHavePassedArePastChanges() {
		assertThat(changed(LocalDate.of(2026, 12, 21), LocalDate.of(2026, 5, 4)).pastChanges(TODAY))
			.containsExactly(LocalDate.of(2026, 5, 4));
		assertThat(changed(TODAY, LocalDate.of(2026, 12, 28)).pastChanges(TODAY)).isEmpty();
	}

	@Test
	void yearsThatWereNotLoadedBeforeAreNoPastChanges() {
		SortedSet<LocalDate> more = new TreeSet<>(EnglishBankHolidays.ENGLAND);
		more.add(LocalDate.of(2019, 5, 6));
		assertThat(new CalendarChange(this.old, EnglishBankHolidays.holidays("new", more, more)).pastChanges(TODAY))
			.isEmpty();
	}

	@Test
	void yearsThatAFileDroppedAreKept() {
		SortedSet<LocalDate> late = EnglishBankHolidays.ENGLAND.tailSet(LocalDate.of(2027, 1, 1));
		BankHolidays next = EnglishBankHolidays.holidays("new", LocalDate.of(2027, 1, 1), late, late)
			.continuing(this.old);
		assertThat(next.from()).isEqualTo(this.old.from());
		assertThat(next.version()).isEqualTo("new");
		assertThat(new CalendarChange(this.old, next).removed(CalendarArea.ENGLAND)).isEmpty();
	}

	private CalendarChange changed(LocalDate added, LocalDate removed) {
		SortedSet<LocalDate> days = new TreeSet<>(EnglishBankHolidays.ENGLAND);
		days.add(added);
		days.remove(removed);
		return new CalendarChange(this.old, EnglishBankHolidays.holidays("new", days, days));
	}

}
