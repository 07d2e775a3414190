package org.candour.cases.clock;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;

import org.candour.deadlines.WorkingDays;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The service clock counts working days and stands still while the requester has the
 * case.
 */
class ServiceDeadlineTest {

	private static final Instant TUESDAY = Instant.parse("2026-11-24T10:00:00Z");

	private final WorkingDays calendar = new WeekdaysOnly();

	private final ServiceDeadline clock = new ServiceDeadline("DR-2026-000001", TUESDAY, 5, this.calendar);

	@Test
	void fiveWorkingDaysFromATuesdayEndOnTheNextTuesday() {
		assertThat(this.clock.dueOn()).isEqualTo("2026-12-01");
		assertThat(this.clock.warningOn()).isEqualTo("2026-11-27");
	}

	@Test
	void nothingFallsDueWhileTheRequesterMayStillAnswer() {
		this.clock.stop("RETURNED", TUESDAY, this.calendar);
		assertThat(this.clock.stopped()).isTrue();
		assertThat(this.clock.dueOn()).isEqualTo("2026-12-15");
	}

	@Test
	void theDaysTheRequesterTookAreAddedAndNoMore() {
		this.clock.stop("RETURNED", TUESDAY, this.calendar);
		this.clock.resume(Instant.parse("2026-11-27T10:00:00Z"), this.calendar);
		assertThat(this.clock.excludedDays()).isEqualTo(3);
		assertThat(this.clock.dueOn()).isEqualTo("2026-12-04");
	}

	@Test
	void stoppingTwiceChangesNothing() {
		this.clock.stop("RETURNED", TUESDAY, this.calendar);
		this.clock.stop("RETURNED", Instant.parse("2026-11-26T10:00:00Z"), this.calendar);
		this.clock.resume(Instant.parse("2026-11-27T10:00:00Z"), this.calendar);
		assertThat(this.clock.excludedDays()).isEqualTo(3);
	}

	/** No bank holiday falls into these tests. */
	private static final class WeekdaysOnly implements WorkingDays {

		@Override
		public boolean isWorkingDay(LocalDate day) {
			return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
		}

		@Override
		public String version() {
			return "weekdays";
		}

		@Override
		public LocalDate roll(LocalDate day) {
			return isWorkingDay(day) ? day : roll(day.plusDays(1));
		}

		@Override
		public LocalDate plus(LocalDate day, int workingDays) {
			return day.datesUntil(day.plusYears(1))
				.skip(1)
				.filter(this::isWorkingDay)
				.skip(workingDays - 1L)
				.findFirst()
				.orElseThrow();
		}

		@Override
		public int between(LocalDate from, LocalDate to) {
			return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
		}

	}

}
