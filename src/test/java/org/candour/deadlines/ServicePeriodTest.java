package org.candour.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A service level in working days that stands still while an answer is awaited. */
class ServicePeriodTest {

	private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

	private final ServicePeriod period = new ServicePeriod(EnglishBankHolidays.england());

	static LongStream seeds() {
		return LongStream.range(0, 200);
	}

	/**
	 * Without answers that came after the date: whether a day of theirs counts may hang
	 * on the holiday.
	 */
	static LongStream seedsWithAnswersInTime() {
		ServicePeriod period = new ServicePeriod(EnglishBankHolidays.england());
		return seeds().filter((seed) -> {
			ServiceFacts facts = facts(new Random(seed));
			LocalDate due = period.reckon(facts).due();
			return facts.pauses().stream().noneMatch((pause) -> pause.until().isAfter(due));
		});
	}

	@Test
	void theDerivationSaysHowTheDateCameAbout() {
		Reckoning reckoning = reckon(new Pause(TUESDAY.plusDays(1), TUESDAY.plusDays(6)));
		assertThat(reckoning.due()).isEqualTo("2026-12-04");
		assertThat(reckoning.printed()).isEqualTo(
				"""
						1. The request was received on Tuesday 24 November 2026. (TIME)
						2. 5 working days of England (calendar test) end on Tuesday 1 December 2026. (TIME)
						3. The request lay with whoever asked on 3 working days that do not count, from Thursday 26 November 2026 \
						to Monday 30 November 2026, so the day becomes Friday 4 December 2026. (TIME)""");
		assertThat(reckoning.warnings()).extracting(Warning::percent).containsExactly(50, 75, 90);
	}

	@ParameterizedTest(name = "{0} days, awaited for {1}: due {2}, warned {3}")
	@CsvSource({ "0, 0, 2026-11-23, 2026-11-23", "5, 0, 2026-11-30, 2026-11-26", "5, 3, 2026-12-03, 2026-12-01",
			"15, 10, 2026-12-30, 2026-12-22" })
	void anAnswerIsWarnedAboutAfterThreeQuartersAndMovesByTheDaysThatDoNotCount(int days, int awaited, LocalDate due,
			LocalDate warning) {
		LocalDate monday = LocalDate.of(2026, 11, 23);
		List<Pause> pauses = (awaited > 0)
				? List.of(new Pause(monday, EnglishBankHolidays.england().plus(monday, awaited))) : List.of();
		Reckoning reckoning = this.period.reckon(new ServiceFacts(monday, days, pauses, 10));
		assertThat(reckoning.due()).isEqualTo(due);
		assertThat(reckoning.warnings()).contains(new Warning(75, warning));
		assertThat(reckoning.derivation()).last().extracting(Step::date).isEqualTo(due);
	}

	@Test
	void whileAnAnswerIsAwaitedTheDateIsProvisional() {
		Reckoning reckoning = reckon(new Pause(TUESDAY, null));
		assertThat(reckoning.provisional()).isTrue();
		assertThat(reckoning.pausedSince()).isEqualTo(TUESDAY);
		assertThat(reckoning.due()).isEqualTo("2026-12-15");
	}

	@Test
	void whatCannotBeIsRefusedWithTheDateThatStands() {
		Reckoning backwards = reckon(new Pause(TUESDAY.plusDays(2), TUESDAY.plusDays(1)));
		assertThat(backwards.objections()).extracting(Objection::rule).containsExactly("PAUSE_BACKWARDS");
		assertThat(backwards.due()).isEqualTo("2026-12-01");
		Reckoning early = reckon(new Pause(TUESDAY.minusDays(1), TUESDAY));
		assertThat(early.objections()).extracting(Objection::rule).containsExactly("PAUSE_BEFORE_RECEIPT");
		assertThat(early.due()).isEqualTo("2026-12-01");
	}

	@ParameterizedTest(name = "back on {0}, answer on {1}: due {2}")
	@CsvSource({ "2026-12-01, 2026-12-03, 2026-12-03", "2026-12-02, 2026-12-04, 2026-12-01",
			"2026-12-02, , 2026-12-01" })
	void aRequestThatIsLateStaysLateWhenItGoesBack(LocalDate from, LocalDate until, LocalDate due) {
		Reckoning reckoning = reckon(new Pause(from, until));
		assertThat(reckoning.due()).isEqualTo(due);
		assertThat(reckoning.provisional()).isFalse();
		assertThat(reckoning.derivation()).last().extracting(Step::date).isEqualTo(due);
	}

	@Test
	void anAnswerAfterTheLoadedYearsIsNotGuessedAt() {
		assertThatExceptionOfType(CalendarMissing.class)
			.isThrownBy(() -> reckon(new Pause(TUESDAY, LocalDate.of(9998, 1, 1))));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void aDueDateIsAWorkingDayAndALongerPauseNeverMakesItEarlier(long seed) {
		Random random = new Random(seed);
		ServiceFacts facts = facts(random);
		LocalDate due = this.period.reckon(facts).due();
		assertThat(EnglishBankHolidays.england().isWorkingDay(due)).isTrue();
		List<Pause> longer = facts.pauses()
			.stream()
			.map((pause) -> new Pause(pause.from(), pause.until().plusDays(random.nextInt(5))))
			.toList();
		ServiceFacts later = new ServiceFacts(facts.received(), facts.workingDays(), longer, 10);
		assertThat(this.period.reckon(later).due()).isAfterOrEqualTo(due);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seedsWithAnswersInTime")
	void aBankHolidayTakenAwayMovesOnlyDatesAfterIt(long seed) {
		ServiceFacts facts = facts(new Random(seed));
		LocalDate holiday = LocalDate.of(2026, 12, 28);
		LocalDate before = this.period.reckon(facts).due();
		LocalDate after = new ServicePeriod(EnglishBankHolidays.englandWithout(holiday)).reckon(facts).due();
		assertThat(after).isBeforeOrEqualTo(before);
		if (before.isBefore(holiday) || facts.received().isAfter(holiday)) {
			assertThat(after).isEqualTo(before);
		}
	}

	private static ServiceFacts facts(Random random) {
		LocalDate received = LocalDate.of(2026, 10, 1).plusDays(random.nextInt(120));
		List<Pause> pauses = new ArrayList<>();
		LocalDate from = received;
		for (int i = random.nextInt(4); i > 0; i--) {
			from = from.plusDays(random.nextInt(10));
			LocalDate until = from.plusDays(random.nextInt(15));
			pauses.add(new Pause(from, until));
			from = until;
		}
		return new ServiceFacts(received, random.nextInt(20), pauses, 10);
	}

	private Reckoning reckon(Pause pause) {
		return this.period.reckon(new ServiceFacts(TUESDAY, 5, List.of(pause), 10));
	}

}
