package org.candour.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.candour.law.Regime;
import org.candour.law.TheLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every request, tried on many; a seed names each, so a failure repeats.
 */
class StatutoryClockPropertiesTest {

	private static final LocalDate NEW_RULES = LocalDate.of(2026, 2, 5);

	private static final WorkingDays ENGLAND = EnglishBankHolidays.england();

	private final StatutoryClock clock = new StatutoryClock(TheLaw.shipped(), ENGLAND);

	static LongStream seeds() {
		return LongStream.range(0, 300);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void aDueDateIsAWorkingDayAndNeverBeforeTheDateWithoutPause(long seed) {
		ClockFacts facts = facts(new Random(seed));
		Reckoning reckoning = this.clock.reckon(facts);
		assertThat(ENGLAND.isWorkingDay(reckoning.due())).isTrue();
		assertThat(ENGLAND.isWorkingDay(reckoning.noticeBy())).isTrue();
		assertThat(reckoning.due()).isAfterOrEqualTo(this.clock.reckon(facts.withClarifications(List.of())).due());
		assertThat(reckoning.noticeBy()).isBeforeOrEqualTo(reckoning.due());
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void theOrderAndRepetitionOfPausesDoNotMatter(long seed) {
		Random random = new Random(seed);
		ClockFacts facts = facts(random);
		List<Clarification> shuffled = new ArrayList<>(facts.clarifications());
		shuffled.addAll(facts.clarifications());
		Collections.shuffle(shuffled, random);
		assertThat(this.clock.reckon(facts.withClarifications(shuffled)).due())
			.isEqualTo(this.clock.reckon(facts).due());
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void laterFactsNeverMakeAnEarlierDate(long seed) {
		Random random = new Random(seed);
		ClockFacts facts = facts(random).withClarifications(List.of());
		LocalDate due = this.clock.reckon(facts).due();
		LocalDate later = facts.relevantTime().plusDays(random.nextInt(40));
		assertThat(this.clock.reckon(facts.withIdentityReceived(later)).due()).isAfterOrEqualTo(due);
		assertThat(this.clock.reckon(facts.withFeePaid(later)).due()).isAfterOrEqualTo(due);
		assertThat(this.clock.reckon(facts.extendedBy(null)).due()).isAfterOrEqualTo(due);
		LocalDate next = facts.received().plusDays(1);
		assertThat(this.clock.reckon(received(facts, next)).due()).isAfterOrEqualTo(due);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void aLongerPauseNeverMakesAnEarlierDate(long seed) {
		Random random = new Random(seed);
		ClockFacts facts = facts(random);
		List<Clarification> longer = facts.clarifications()
			.stream()
			.map((one) -> new Clarification(later(facts.received(), one.asked().minusDays(random.nextInt(4))),
					one.answered().plusDays(random.nextInt(10))))
			.toList();
		assertThat(this.clock.reckon(facts.withClarifications(longer)).due())
			.isAfterOrEqualTo(this.clock.reckon(facts).due());
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void identityThatComesLateIsTheSameAsARequestReceivedLate(long seed) {
		Random random = new Random(seed);
		ClockFacts any = facts(random).withIdentityReceived(null).withFeePaid(null);
		LocalDate late = any.received().plusDays(random.nextInt(40));
		ClockFacts facts = any
			.withClarifications(any.clarifications().stream().filter((one) -> !one.asked().isBefore(late)).toList());
		Reckoning identity = this.clock.reckon(facts.withIdentityReceived(late));
		Reckoning receipt = this.clock.reckon(received(facts, late));
		assertThat(identity.due()).isEqualTo(receipt.due());
		assertThat(identity.noticeBy()).isEqualTo(receipt.noticeBy());
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void aQuestionAskedAfterTheLastDayChangesNothingAnsweredOrNot(long seed) {
		Random random = new Random(seed);
		ClockFacts facts = facts(random);
		Reckoning before = this.clock.reckon(facts);
		LocalDate late = before.due().plusDays(1 + random.nextInt(60));
		for (LocalDate answered : Arrays.asList(late, late.plusDays(random.nextInt(60)), null)) {
			Reckoning after = this.clock.reckon(with(facts, new Clarification(late, answered)).asOf(late.plusDays(20)));
			assertThat(after.due()).isEqualTo(before.due());
			assertThat(after.noticeBy()).isEqualTo(before.noticeBy());
			assertThat(after.target()).isEqualTo(before.target());
			assertThat(after.warnings()).isEqualTo(before.warnings());
			assertThat(after.excludedDays()).isEqualTo(before.excludedDays());
			assertThat(after.provisional()).isFalse();
		}
	}

	/** Whoever is late on a day is still late by whatever happens from that day on. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void aCaseThatIsLateStaysLate(long seed) {
		Random random = new Random(seed);
		ClockFacts facts = facts(random).withIdentityReceived(null).withFeePaid(null);
		Reckoning before = this.clock.reckon(facts);
		LocalDate today = before.due().plusDays(1 + random.nextInt(30));
		ClockFacts later = facts;
		for (int i = random.nextInt(4); i >= 0; i--) {
			LocalDate asked = today.plusDays(random.nextInt(40));
			later = with(later,
					new Clarification(asked, random.nextBoolean() ? asked.plusDays(random.nextInt(40)) : null));
		}
		later = later.asOf(today.plusDays(100));
		assertThat(this.clock.reckon(later).due()).isEqualTo(before.due()).isBefore(today);
		if (!facts.extended()) {
			Reckoning extended = this.clock.reckon(later.extendedBy(today));
			assertThat(extended.due()).isEqualTo(before.due());
			assertThat(extended.objections()).extracting(Objection::rule).containsExactly("EXTENSION_NOTICE_TOO_LATE");
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void aQuestionAskedByTheLastDayLeavesAWorkingDayAfterItsAnswer(long seed) {
		Random random = new Random(seed);
		ClockFacts facts = facts(random).withIdentityReceived(null).withFeePaid(null);
		LocalDate due = this.clock.reckon(facts).due();
		LocalDate asked = later(facts.received().plusDays(1), due.minusDays(random.nextInt(6)));
		LocalDate answered = asked.plusDays(random.nextInt(30));
		Reckoning after = this.clock.reckon(with(facts, new Clarification(asked, answered)));
		assertThat(after.due()).isAfter(answered).isAfterOrEqualTo(due);
		if (asked.equals(due) && answered.isAfter(due)) {
			assertThat(after.due()).isEqualTo(ENGLAND.roll(later(answered.plusDays(1), after.due())));
		}
	}

	/** The day for the notice knows nothing of the extension, before and after it. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void theDayForTheNoticeIsTheDueDayOfThePeriodThatIsNotExtended(long seed) {
		ClockFacts extended = facts(new Random(seed)).extendedBy(null);
		ClockFacts plain = new ClockFacts(extended.right(), extended.regime(), extended.received(),
				extended.identityReceived(), extended.feePaid(), extended.clarifications(), false, null,
				extended.asOf());
		Reckoning withNotice = this.clock.reckon(extended);
		assertThat(withNotice.noticeBy()).isEqualTo(this.clock.reckon(plain).due());
		LocalDate lastDay = withNotice.noticeBy();
		assertThat(this.clock.reckon(extended.extendedBy(lastDay)).due()).isEqualTo(withNotice.due());
		assertThat(this.clock.reckon(extended.extendedBy(lastDay.plusDays(1))).due()).isEqualTo(lastDay);
	}

	/** An answer that comes within the days supposed never finds a later date on file. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void anAnswerNeverMovesTheDateBeyondWhatWasProvisional(long seed) {
		Random random = new Random(seed);
		ClockFacts facts = facts(random);
		LocalDate asked = facts.received().plusDays(random.nextInt(40));
		LocalDate asOf = asked.plusDays(30);
		Reckoning open = this.clock.reckon(with(facts, new Clarification(asked, null)).asOf(asOf));
		Reckoning answered = this.clock
			.reckon(with(facts, new Clarification(asked, asked.plusDays(random.nextInt(31)))));
		assertThat(answered.due()).isBeforeOrEqualTo(open.due());
		assertThat(answered.provisional()).isFalse();
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void theOldRulesLetNoQuestionCountAndSaySo(long seed) {
		Random random = new Random(seed);
		LocalDate received = NEW_RULES.minusDays(1 + random.nextInt(200));
		Regime regime = random.nextBoolean() ? Regime.UKGDPR : Regime.PART3;
		ClockFacts facts = ClockFacts.received("R-ACCESS", regime, received);
		LocalDate asked = received.plusDays(random.nextInt(60));
		Reckoning reckoning = this.clock.reckon(with(facts, new Clarification(asked, asked.plusDays(3))));
		assertThat(reckoning.due()).isEqualTo(this.clock.reckon(facts).due());
		assertThat(reckoning.objections()).extracting(Objection::rule).containsExactly("PAUSE_NOT_ALLOWED");
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void takingABankHolidayAwayNeverMakesALaterDateAndMovesOnlyDatesOnOrAfterIt(long seed) {
		ClockFacts facts = facts(new Random(seed));
		LocalDate holiday = LocalDate.of(2026, 12, 28);
		StatutoryClock changed = new StatutoryClock(TheLaw.shipped(), EnglishBankHolidays.englandWithout(holiday));
		LocalDate before = this.clock.reckon(facts).due();
		LocalDate after = changed.reckon(facts).due();
		assertThat(after).isBeforeOrEqualTo(before);
		if (!after.equals(before)) {
			assertThat(after).isEqualTo(holiday);
		}
	}

	/**
	 * The one place where a later start gives an earlier date: the short month swallows
	 * the day that the pause adds. It follows from the letter of Art 12A and is stated
	 * here so that nobody takes it for a fault.
	 */
	@Test
	void atTheEndOfAMonthAPauseCanOutweighALaterStart() {
		List<Clarification> pause = StatutoryClockTest.clarifications("2028-01-31/2028-01-31");
		ClockFacts earlier = StatutoryClockTest.access(LocalDate.of(2028, 1, 30)).withClarifications(pause);
		assertThat(this.clock.reckon(earlier).due()).isEqualTo(LocalDate.of(2028, 3, 1));
		assertThat(this.clock.reckon(earlier.withIdentityReceived(LocalDate.of(2028, 1, 31))).due())
			.isEqualTo(LocalDate.of(2028, 2, 29));
	}

	/** Questions are asked early and late, also long after the last day. */
	private static ClockFacts facts(Random random) {
		LocalDate received = NEW_RULES.plusDays(random.nextInt(600));
		List<Clarification> clarifications = new ArrayList<>();
		for (int i = random.nextInt(4); i > 0; i--) {
			LocalDate asked = received.plusDays(random.nextInt(random.nextBoolean() ? 30 : 80));
			clarifications.add(new Clarification(asked, asked.plusDays(random.nextInt(20))));
		}
		ClockFacts facts = ClockFacts
			.received("R-ACCESS", random.nextBoolean() ? Regime.UKGDPR : Regime.PART3, received)
			.withClarifications(clarifications);
		if (random.nextInt(3) == 0) {
			facts = facts.withIdentityReceived(received.plusDays(random.nextInt(30)));
		}
		if (random.nextInt(4) == 0) {
			facts = facts.withFeePaid(received.plusDays(random.nextInt(30)));
		}
		return (random.nextInt(3) == 0) ? facts.extendedBy(null) : facts;
	}

	private static ClockFacts with(ClockFacts facts, Clarification question) {
		List<Clarification> all = new ArrayList<>(facts.clarifications());
		all.add(question);
		return facts.withClarifications(all);
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return other.isAfter(one) ? other : one;
	}

	private static ClockFacts received(ClockFacts facts, LocalDate day) {
		ClockFacts moved = ClockFacts.received(facts.right(), facts.regime(), day)
			.withIdentityReceived(facts.identityReceived())
			.withFeePaid(facts.feePaid())
			.withClarifications(facts.clarifications());
		return facts.extended() ? moved.extendedBy(null) : moved;
	}

}
