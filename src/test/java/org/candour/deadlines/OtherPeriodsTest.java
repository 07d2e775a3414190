package org.candour.deadlines;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OtherPeriodsTest {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	@Test
	void t34ABreachIsReportedWithin72HoursAlsoOverChristmas() {
		ZonedDateTime aware = ZonedDateTime.of(2026, 12, 24, 16, 30, 0, 0, LONDON);
		assertThat(BreachClock.reportBy(aware.toInstant()).atZone(LONDON))
			.isEqualTo(ZonedDateTime.of(2026, 12, 27, 16, 30, 0, 0, LONDON));
	}

	@Test
	void aBreachIsReportedWithin72HoursOfTheClockThoughTheClocksChange() {
		ZonedDateTime aware = ZonedDateTime.of(2026, 10, 24, 12, 0, 0, 0, LONDON);
		assertThat(BreachClock.reportBy(aware.toInstant()).atZone(LONDON).getHour()).isEqualTo(11);
	}

	@ParameterizedTest(name = "given {0}, relied on {1}: {2}")
	@CsvSource({ "2026-01-10, 2026-07-09, true", "2026-01-10, 2026-07-10, false", "2026-07-09, 2026-07-09, true",
			"2026-07-10, 2026-07-09, false", "2026-08-31, 2027-02-27, true", "2026-08-31, 2027-02-28, true",
			"2026-08-28, 2027-02-28, false" })
	void aHealthOpinionIsGoodForSixMonths(LocalDate given, LocalDate relied, boolean good) {
		assertThat(HealthOpinion.mayBeReliedOn(given, relied)).isEqualTo(good);
	}

	@ParameterizedTest(name = "asked {0}, announced {1}, due {2}")
	@CsvSource({ "2026-03-02, 2026-08-20, 2026-08-03", "2026-06-01, 2026-08-20, 2026-09-29",
			"2026-06-01, , 2026-11-02" })
	void examMarksAreDueAfterFiveMonthsOrFortyDays(LocalDate asked, LocalDate announced, LocalDate due) {
		assertThat(ExamMarks.due(asked, announced, EnglishBankHolidays.england())).isEqualTo(due);
	}

}
