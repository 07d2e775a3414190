package org.candour.breaches;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.candour.cases.RuleBroken;
import org.candour.deadlines.BreachClock;
import org.candour.deadlines.Step;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The 72 hours of a breach (DL-10). */
class BreachClockOfACaseTest {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	@Test
	void knownOnChristmasEveItIsReportedByTheSundayAfter() {
		// T-34
		Breach breach = breach(ZonedDateTime.of(2026, 12, 24, 16, 30, 0, 0, LONDON).toInstant());
		assertThat(breach.reportBy()).isEqualTo(ZonedDateTime.of(2026, 12, 27, 16, 30, 0, 0, LONDON).toInstant());
	}

	@Test
	void hoursAreHoursWhenTheClocksChange() {
		Breach breach = breach(ZonedDateTime.of(2026, 10, 24, 12, 0, 0, 0, LONDON).toInstant());
		assertThat(breach.reportBy().atZone(LONDON).toLocalDateTime()).hasToString("2026-10-27T11:00");
	}

	@Test
	void theMomentIsExplainedInTheTimesOfLondon() {
		Instant aware = ZonedDateTime.of(2026, 12, 24, 16, 30, 0, 0, LONDON).toInstant();
		assertThat(BreachClock.derivation(aware)).extracting(Step::text)
			.containsExactly("The council became aware on Thursday 24 December 2026 at 16:30.",
					"72 hours by the clock, weekends and holidays included, end on Sunday 27 December 2026 at 16:30.");
	}

	@Test
	void theFirstReportCounts() {
		Instant aware = Instant.parse("2026-11-25T10:00:00Z");
		Breach breach = breach(aware);
		breach.reported(1, aware.plusSeconds(60));
		breach.reported(2, aware.plusSeconds(600_000));
		assertThat(breach.reports()).isEqualTo(2);
		assertThat(breach.late(aware.plusSeconds(700_000))).isFalse();
	}

	@Test
	void withoutAReportItIsLateAfter72HoursAndNotBefore() {
		Instant aware = Instant.parse("2026-11-25T10:00:00Z");
		assertThat(breach(aware).late(aware.plusSeconds(72 * 3600))).isFalse();
		assertThat(breach(aware).late(aware.plusSeconds(72 * 3600 + 1))).isTrue();
	}

	@Test
	void whatIsOnlyLoggedIsNeverLateAndAReportedBreachIsNotOnlyLogged() {
		Instant aware = Instant.parse("2026-11-25T10:00:00Z");
		Breach logged = breach(aware);
		logged.logOnly();
		assertThat(logged.late(aware.plusSeconds(1_000_000))).isFalse();
		Breach reported = breach(aware);
		reported.reported(1, aware);
		assertThatThrownBy(reported::logOnly).isInstanceOf(RuleBroken.class);
	}

	private static Breach breach(Instant aware) {
		return new Breach("RR-2026-000123", new NewBreach(aware, "Sent to the wrong person.", null));
	}

}
