package org.candour.deadlines;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WorkingDaysTest {

	private final WorkingDays england = EnglishBankHolidays.england();

	private final WorkingDays uk = EnglishBankHolidays.uk();

	@ParameterizedTest(name = "{1} working days after {0} is {2}")
	@CsvSource({ "2026-11-23, 0, 2026-11-23", "2026-11-21, 0, 2026-11-23", "2026-11-23, 5, 2026-11-30",
			"2026-12-24, 1, 2026-12-29", "2026-11-23, 20, 2026-12-21", "2027-12-24, 1, 2027-12-29" })
	void workingDaysAreCountedForwards(LocalDate day, int count, LocalDate reached) {
		assertThat(this.england.plus(day, count)).isEqualTo(reached);
	}

	@ParameterizedTest(name = "{0} rolls to {1}")
	@CsvSource({ "2026-10-05, 2026-10-05", "2026-10-03, 2026-10-05", "2026-04-03, 2026-04-07",
			"2026-12-25, 2026-12-29" })
	void aDayThatIsNoWorkingDayRollsToTheNext(LocalDate day, LocalDate rolled) {
		assertThat(this.england.roll(day)).isEqualTo(rolled);
	}

	@Test
	void aHolidayInAnyPartOfTheKingdomCountsOnlyInTheSecondCalendar() {
		LocalDate saintAndrew = LocalDate.of(2026, 11, 30);
		assertThat(this.england.isWorkingDay(saintAndrew)).isTrue();
		assertThat(this.uk.isWorkingDay(saintAndrew)).isFalse();
	}

	@Test
	void daysBetweenLeaveOutTheFirstAndCountTheLast() {
		assertThat(this.england.between(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 29))).isEqualTo(1);
		assertThat(this.england.between(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 24))).isZero();
	}

	@Test
	void noDateIsGuessedOutsideTheLoadedYears() {
		assertThatExceptionOfType(CalendarMissing.class)
			.isThrownBy(() -> this.england.plus(LocalDate.of(2028, 12, 29), 1))
			.withMessage("The bank holidays of 2029 are not loaded, so no date can be worked out.");
	}

}
