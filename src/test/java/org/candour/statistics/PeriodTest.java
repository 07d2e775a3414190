package org.candour.statistics;

import java.time.LocalDate;

import org.candour.web.ApiProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PeriodTest {

	private static final LocalDate TODAY = LocalDate.of(2028, 2, 10);

	@ParameterizedTest
	@CsvSource({ "month, 2028-02-01, 2028-02-29", "quarter, 2028-01-01, 2028-03-31", "year, 2028-01-01, 2028-12-31" })
	void aPeriodIsTheWholeMonthQuarterOrYearOfToday(String code, LocalDate from, LocalDate to) {
		assertThat(Period.of(code, null, null, TODAY)).isEqualTo(new Period(code, from, to));
	}

	@Test
	void withoutAWishItIsTheMonth() {
		assertThat(Period.of(null, null, null, TODAY).code()).isEqualTo("month");
	}

	@ParameterizedTest
	@CsvSource({ "2028-01-01, 2028-03-31, 2028-01-01, 2028-04-01", "2028-01-02, 2028-03-30, 2028-02-01, 2028-03-01",
			"2028-01-31, 2028-02-29, 2028-02-01, 2028-03-01" })
	void wholeMonthsAreAddedUpAsSuch(LocalDate from, LocalDate to, LocalDate wholeFrom, LocalDate wholeUntil) {
		Period period = new Period("custom", from, to);
		assertThat(period.wholeFrom()).isEqualTo(wholeFrom);
		assertThat(period.wholeUntil()).isEqualTo(wholeUntil);
	}

	@Test
	void aFewDaysHoldNoWholeMonth() {
		Period days = new Period("custom", LocalDate.of(2028, 1, 5), LocalDate.of(2028, 1, 20));
		assertThat(days.wholeUntil()).isBeforeOrEqualTo(days.wholeFrom());
	}

	@ParameterizedTest
	@CsvSource({ "2028-02-02, 2028-02-01", "1999-12-31, 2000-01-05", "2010-01-01, 2020-01-02", ", 2020-01-02",
			"2010-01-01," })
	void aPeriodThatIsNoneIsRefused(LocalDate from, LocalDate to) {
		assertThatExceptionOfType(ApiProblem.class).isThrownBy(() -> Period.of("custom", from, to, TODAY));
	}

}
