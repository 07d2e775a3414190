package org.candour.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.candour.law.Regime;
import org.candour.law.TheLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The test vectors of the domain that concern requests and complaints. */
class StatutoryClockTest {

	private final StatutoryClock clock = new StatutoryClock(TheLaw.shipped(), EnglishBankHolidays.england());

	@ParameterizedTest(name = "{0}: received {1}, due {2}")
	@CsvSource({ "T-01, 2026-09-03, 2026-10-05", "T-02, 2026-11-23, 2026-12-23", "T-03, 2026-11-21, 2026-12-21",
			"T-04, 2026-01-31, 2026-03-02", "T-05, 2027-01-31, 2027-03-01", "T-06, 2028-01-31, 2028-02-29",
			"T-07, 2028-02-29, 2028-03-29", "T-08, 2026-10-31, 2026-11-30", "T-09, 2026-11-25, 2026-12-29",
			"T-10, 2027-11-25, 2027-12-29", "T-11, 2026-12-01, 2027-01-04", "T-12, 2027-12-01, 2028-01-04",
			"T-13, 2026-03-03, 2026-04-07", "T-14, 2028-03-14, 2028-04-18" })
	void aRequestIsDueAMonthAfterReceipt(String id, LocalDate received, LocalDate due) {
		assertThat(this.clock.reckon(access(received)).due()).isEqualTo(due);
	}

	@ParameterizedTest(name = "{0}: received {1}, identity {2}, fee {3}, due {4}")
	@CsvSource({ "T-15, 2026-10-01, 2026-10-12, , 2026-11-12", "T-16, 2026-12-10, 2026-12-31, , 2027-02-01",
			"T-17, 2026-10-01, , 2026-10-20, 2026-11-20", "T-18, 2026-10-01, 2026-10-12, 2026-10-20, 2026-11-20" })
	void identityAndFeeRestartTheMonth(String id, LocalDate received, LocalDate identity, LocalDate fee,
			LocalDate due) {
		ClockFacts facts = access(received).withIdentityReceived(identity).withFeePaid(fee);
		assertThat(this.clock.reckon(facts).due()).isEqualTo(due);
	}

	@ParameterizedTest(name = "{0}: {1} for {2}, received {3}, identity {4}, clarification {5}, due {6}, {7} days")
	@CsvSource({ "T-19, R-ACCESS, UKGDPR, 2026-10-05, , 2026-10-08/2026-10-14, 2026-11-12, 7",
			"T-20, R-ACCESS, UKGDPR, 2026-10-05, , 2026-10-05/2026-10-09, 2026-11-09, 4",
			"T-21, R-ACCESS, UKGDPR, 2026-10-05, , 2026-10-08/2026-10-14 2026-10-12/2026-10-16, 2026-11-16, 9",
			"T-22, R-ACCESS, UKGDPR, 2026-10-05, 2026-10-12, 2026-10-07/2026-10-14, 2026-11-16, 2",
			"T-26, R-ERASE, UKGDPR, 2026-10-05, , 2026-10-08/2026-10-14, 2026-11-05, 0",
			"T-27, R-ACCESS, PART3, 2026-10-05, , 2026-10-08/2026-10-14, 2026-11-12, 7" })
	void clarificationExcludesDaysForAccessAlone(String id, String right, Regime regime, LocalDate received,
			LocalDate identity, String intervals, LocalDate due, int excluded) {
		ClockFacts facts = ClockFacts.received(right, regime, received)
			.withIdentityReceived(identity)
			.withClarifications(clarifications(intervals));
		Reckoning reckoning = this.clock.reckon(facts);
		assertThat(reckoning.due()).isEqualTo(due);
		assertThat(reckoning.excludedDays()).isEqualTo(excluded);
	}

	@ParameterizedTest(name = "{0}: received {1}, clarification {2}, extended, due {3}, notice by {4}")
	@CsvSource({ "T-23, 2026-10-05, , 2027-01-05, 2026-11-05",
			"T-24, 2026-10-05, 2026-10-08/2026-10-14, 2027-01-12, 2026-11-12",
			"T-25, 2026-11-30, , 2027-03-01, 2026-12-30" })
	void anExtensionIsThreeMonthsFromTheStart(String id, LocalDate received, String intervals, LocalDate due,
			LocalDate notice) {
		ClockFacts facts = access(received).withClarifications(clarifications(intervals)).extendedBy(null);
		Reckoning reckoning = this.clock.reckon(facts);
		assertThat(reckoning.due()).isEqualTo(due);
		assertThat(reckoning.noticeBy()).isEqualTo(notice);
	}

	@Test
	void t19TheNoticeOfExtensionMovesWithThePause() {
		Reckoning reckoning = this.clock
			.reckon(access(LocalDate.of(2026, 10, 5)).withClarifications(clarifications("2026-10-08/2026-10-14")));
		assertThat(reckoning.noticeBy()).isEqualTo(LocalDate.of(2026, 11, 12));
	}

	@Test
	void t28AnOldPart3RequestCannotBeExtended() {
		Reckoning reckoning = this.clock
			.reckon(ClockFacts.received("R-ACCESS", Regime.PART3, LocalDate.of(2026, 2, 2)).extendedBy(null));
		assertThat(reckoning.objections()).extracting(Objection::rule).containsExactly("EXTENSION_NOT_ALLOWED");
		assertThat(reckoning.due()).isEqualTo(LocalDate.of(2026, 3, 2));
		assertThat(reckoning.noticeBy()).isNull();
	}

	@ParameterizedTest(name = "{0}: complaint received {1}, acknowledged by {2}")
	@CsvSource({ "T-29, 2026-11-23, 2026-12-23", "T-30, 2026-11-25, 2026-12-29", "T-31, 2026-10-01, 2026-11-02",
			"T-32, 2027-01-31, 2027-03-02" })
	void aComplaintIsAcknowledgedWithinThirtyDays(String id, LocalDate received, LocalDate due) {
		Reckoning reckoning = this.clock.reckon(ClockFacts.received("R-COMPLAIN", Regime.UKGDPR, received));
		assertThat(reckoning.kind()).isEqualTo(Reckoning.Kind.ACKNOWLEDGEMENT);
		assertThat(reckoning.due()).isEqualTo(due);
	}

	@Test
	void t33AComplaintFromBeforeTheReformHasOnlyThePolicyTarget() {
		Reckoning reckoning = this.clock
			.reckon(ClockFacts.received("R-COMPLAIN", Regime.UKGDPR, LocalDate.of(2026, 6, 18)));
		assertThat(reckoning.kind()).isEqualTo(Reckoning.Kind.POLICY_TARGET);
		assertThat(reckoning.due()).isEqualTo(LocalDate.of(2026, 7, 16));
	}

	@ParameterizedTest(name = "T-38: {0}")
	@CsvSource({ "R-RECTIFY", "R-ERASE", "R-RESTRICT", "R-PORT", "R-OBJECT", "R-OBJECT-DM", "R-CONSENT", "R-COMPLAIN" })
	void t38APauseIsObjectedToOnEveryRightButAccess(String right) {
		Reckoning reckoning = this.clock.reckon(ClockFacts.received(right, Regime.UKGDPR, LocalDate.of(2026, 10, 5))
			.withClarifications(clarifications("2026-10-08/2026-10-14")));
		assertThat(reckoning.objections()).extracting(Objection::rule).containsExactly("PAUSE_NOT_ALLOWED");
		assertThat(reckoning.excludedDays()).isZero();
	}

	@ParameterizedTest(name = "T-39: notice sent {0}, due {1}, late {2}")
	@CsvSource({ "2026-11-12, 2027-01-12, false", "2026-11-13, 2026-11-12, true" })
	void t39AnExtensionNoticeSentTooLateDoesNotExtend(LocalDate sent, LocalDate due, boolean late) {
		Reckoning reckoning = this.clock
			.reckon(access(LocalDate.of(2026, 10, 5)).withClarifications(clarifications("2026-10-08/2026-10-14"))
				.extendedBy(sent));
		assertThat(reckoning.due()).isEqualTo(due);
		assertThat(reckoning.objections().stream().map(Objection::rule).toList())
			.isEqualTo(late ? List.of("EXTENSION_NOTICE_TOO_LATE") : List.of());
	}

	@Test
	void anOpenQuestionMakesTheDateProvisional() {
		ClockFacts facts = access(LocalDate.of(2026, 10, 5))
			.withClarifications(List.of(new Clarification(LocalDate.of(2026, 10, 8), null)))
			.asOf(LocalDate.of(2026, 10, 10));
		Reckoning reckoning = this.clock.reckon(facts);
		assertThat(reckoning.provisional()).isTrue();
		assertThat(reckoning.pausedSince()).isEqualTo(LocalDate.of(2026, 10, 8));
		assertThat(reckoning.excludedDays()).isEqualTo(3);
	}

	@ParameterizedTest(name = "{0}: received {1}, clarification {2}, due {3}, {4} days")
	@CsvSource({ "T-40, 2026-10-01, 2026-11-10/2026-11-20, 2026-11-02, 0",
			"T-41, 2026-09-03, 2026-10-05/2026-10-06, 2026-10-07, 2",
			"T-43, 2026-10-05, 2026-11-05/2026-11-09, 2026-11-10, 5",
			"the day after the last, 2026-10-05, 2026-11-06/2026-11-09, 2026-11-05, 0",
			"on the Saturday before the rolled day, 2026-09-03, 2026-10-03/2026-10-06, 2026-10-07, 4",
			"on the Sunday before the rolled day, 2026-09-03, 2026-10-04/2026-10-06, 2026-10-07, 3",
			"within what an earlier pause gave, 2026-10-05, 2026-10-08/2026-10-14 2026-11-12/2026-11-13, 2026-11-16, 9",
			"after what a roll and a pause gave, 2026-09-03, 2026-10-05/2026-10-06 2026-10-07/2026-10-08, 2026-10-09, 4" })
	void aPauseBeginsOnlyWhileThePeriodStillRuns(String id, LocalDate received, String intervals, LocalDate due,
			int excluded) {
		Reckoning reckoning = this.clock.reckon(access(received).withClarifications(clarifications(intervals)));
		assertThat(reckoning.due()).isEqualTo(due);
		assertThat(reckoning.noticeBy()).isEqualTo(due);
		assertThat(reckoning.excludedDays()).isEqualTo(excluded);
		assertThat(reckoning.objections()).isEmpty();
	}

	@Test
	void t40AnExtensionIsRefusedThatOnlyALateQuestionWouldHaveMadePossible() {
		Reckoning reckoning = this.clock
			.reckon(access(LocalDate.of(2026, 10, 1)).withClarifications(clarifications("2026-11-10/2026-11-20"))
				.extendedBy(LocalDate.of(2026, 11, 12)));
		assertThat(reckoning.objections()).extracting(Objection::rule).containsExactly("EXTENSION_NOTICE_TOO_LATE");
		assertThat(reckoning.due()).isEqualTo(LocalDate.of(2026, 11, 2));
		assertThat(reckoning.noticeBy()).isEqualTo(LocalDate.of(2026, 11, 2));
	}

	@Test
	void t42AnOpenQuestionAskedAfterTheLastDayMakesNothingProvisional() {
		Reckoning reckoning = this.clock.reckon(access(LocalDate.of(2026, 10, 1))
			.withClarifications(List.of(new Clarification(LocalDate.of(2026, 11, 10), null)))
			.asOf(LocalDate.of(2026, 11, 25)));
		assertThat(reckoning.due()).isEqualTo(LocalDate.of(2026, 11, 2));
		assertThat(reckoning.provisional()).isFalse();
		assertThat(reckoning.pausedSince()).isNull();
		assertThat(reckoning.printed()).contains("The question of Tuesday 10 November 2026 went out after the last day "
				+ "and moves nothing: a pause begins only while the period still runs. It stays at Monday 2 November 2026.");
	}

	@Test
	void t44AQuestionInTheExtendedTimeMovesTheDateAndNotTheDayForTheNotice() {
		Reckoning reckoning = this.clock
			.reckon(access(LocalDate.of(2026, 10, 5)).withClarifications(clarifications("2026-12-01/2026-12-04"))
				.extendedBy(LocalDate.of(2026, 11, 5)));
		assertThat(reckoning.due()).isEqualTo(LocalDate.of(2027, 1, 11));
		assertThat(reckoning.noticeBy()).isEqualTo(LocalDate.of(2026, 11, 5));
		assertThat(reckoning.objections()).isEmpty();
	}

	@Test
	void t45WhatIsDatedBeforeTheReceiptIsObjectedTo() {
		ClockFacts facts = access(LocalDate.of(2026, 10, 5));
		Reckoning asked = this.clock.reckon(facts.withClarifications(clarifications("2026-10-04/2026-10-14")));
		assertThat(asked.objections()).extracting(Objection::rule).containsExactly("PAUSE_BEFORE_RECEIPT");
		assertThat(asked.due()).isEqualTo(LocalDate.of(2026, 11, 5));
		Reckoning noticed = this.clock.reckon(facts.extendedBy(LocalDate.of(2026, 10, 4)));
		assertThat(noticed.objections()).extracting(Objection::rule).containsExactly("EXTENSION_NOTICE_BEFORE_RECEIPT");
		assertThat(noticed.due()).isEqualTo(LocalDate.of(2026, 11, 5));
	}

	@ParameterizedTest(name = "S-05: {0}")
	@CsvSource({ "UKGDPR", "PART3" })
	void s05APauseOfARequestFromBeforeTheReformIsObjectedTo(Regime regime) {
		Reckoning reckoning = this.clock.reckon(ClockFacts.received("R-ACCESS", regime, LocalDate.of(2026, 2, 4))
			.withClarifications(clarifications("2026-02-05/2026-02-10")));
		assertThat(reckoning.objections()).extracting(Objection::rule).containsExactly("PAUSE_NOT_ALLOWED");
		assertThat(reckoning.due()).isEqualTo(LocalDate.of(2026, 3, 4));
		assertThat(reckoning.excludedDays()).isZero();
	}

	@Test
	void whatIsKnownIsNotObjectedToAgain() {
		ClockFacts onFile = access(LocalDate.of(2026, 2, 4))
			.withClarifications(clarifications("2026-02-05/2026-02-10"));
		Reckoning known = this.clock.reckon(onFile);
		Reckoning late = this.clock.reckon(onFile.extendedBy(LocalDate.of(2026, 3, 5))).without(known.objections());
		assertThat(late.objections()).extracting(Objection::rule).containsExactly("EXTENSION_NOTICE_TOO_LATE");
		assertThat(known.without(known.objections()).objections()).isEmpty();
		assertThat(late.due()).isEqualTo(known.due());
	}

	@Test
	void aNoticeWithoutAnExtensionIsObjectedTo() {
		ClockFacts facts = access(LocalDate.of(2026, 10, 5));
		Reckoning reckoning = this.clock.reckon(new ClockFacts(facts.right(), facts.regime(), facts.received(), null,
				null, List.of(), false, LocalDate.of(2026, 11, 2), facts.received()));
		assertThat(reckoning.objections()).extracting(Objection::rule).containsExactly("NOTICE_WITHOUT_EXTENSION");
		assertThat(reckoning.due()).isEqualTo(LocalDate.of(2026, 11, 5));
	}

	@Test
	void anOpenQuestionIsNotToldAsIfItsDaysHadPassed() {
		Reckoning reckoning = this.clock.reckon(access(LocalDate.of(2026, 10, 5))
			.withClarifications(List.of(new Clarification(LocalDate.of(2026, 10, 8), null)))
			.asOf(LocalDate.of(2026, 11, 7)));
		assertThat(reckoning.printed()).contains(
				"Clarification has been awaited since Thursday 8 October 2026 and has not come. With the days up to "
						+ "Saturday 7 November 2026 left out, 31 in all, the day is provisional until it comes: "
						+ "Sunday 6 December 2026.")
			.doesNotContain("was awaited");
		assertThat(reckoning.due()).isEqualTo(LocalDate.of(2026, 12, 7));
	}

	@Test
	void anAnswerBeforeTheQuestionIsObjectedTo() {
		Reckoning reckoning = this.clock
			.reckon(access(LocalDate.of(2026, 10, 5)).withClarifications(clarifications("2026-10-14/2026-10-08")));
		assertThat(reckoning.objections()).extracting(Objection::rule).containsExactly("CLARIFICATION_BACKWARDS");
	}

	@Test
	void portabilityDoesNotExistUnderPart3() {
		Reckoning reckoning = this.clock.reckon(ClockFacts.received("R-PORT", Regime.PART3, LocalDate.of(2026, 10, 5)));
		assertThat(reckoning.objections()).extracting(Objection::rule).containsExactly("RIGHT_NOT_IN_REGIME");
		assertThat(reckoning.due()).isNull();
	}

	@Test
	void theRegulatorStatesItsOwnDate() {
		Reckoning reckoning = this.clock
			.reckon(ClockFacts.received("R-REGULATOR", Regime.UKGDPR, LocalDate.of(2026, 10, 5)));
		assertThat(reckoning.objections()).extracting(Objection::rule).containsExactly("NO_FIXED_PERIOD");
	}

	@Test
	void marketingObjectionsAndWithdrawnConsentHaveATargetOfTwoWorkingDays() {
		for (String right : List.of("R-OBJECT-DM", "R-CONSENT")) {
			Reckoning reckoning = this.clock
				.reckon(ClockFacts.received(right, Regime.UKGDPR, LocalDate.of(2026, 12, 24)));
			assertThat(reckoning.kind()).isEqualTo(Reckoning.Kind.POLICY_TARGET);
			assertThat(reckoning.due()).isEqualTo(LocalDate.of(2026, 12, 30));
		}
	}

	@Test
	void theDerivationCanBePrintedIntoALetter() {
		Reckoning reckoning = this.clock
			.reckon(access(LocalDate.of(2026, 10, 5)).withClarifications(clarifications("2026-10-08/2026-10-16")));
		assertThat(reckoning.printed()).isEqualTo(
				"""
						1. The request was received on Monday 5 October 2026. (DL-3)
						2. One month from then is Thursday 5 November 2026. (DL-2)
						3. Clarification was awaited on 9 days that do not count, from Thursday 8 October 2026 to Friday 16 October 2026, so the day becomes Saturday 14 November 2026. (DL-7)
						4. The due day falls on Saturday 14 November 2026, which is no working day (calendar test), and moves to Monday 16 November 2026. (DL-4)
						5. A notice of extension with reasons can be sent until Monday 16 November 2026. (DL-5)""");
		assertThat(reckoning.calendarVersion()).isEqualTo("test");
	}

	@Test
	void warningsAndTheEarlyTargetNeverReplaceTheDate() {
		Reckoning reckoning = this.clock.reckon(access(LocalDate.of(2026, 10, 5)));
		assertThat(reckoning.target()).isEqualTo(LocalDate.of(2026, 10, 25));
		assertThat(reckoning.warnings()).containsExactly(new Warning(50, LocalDate.of(2026, 10, 20)),
				new Warning(75, LocalDate.of(2026, 10, 28)), new Warning(90, LocalDate.of(2026, 11, 1)));
	}

	@Test
	void noDateIsGuessedBeyondTheLoadedYears() {
		assertThatExceptionOfType(CalendarMissing.class)
			.isThrownBy(() -> this.clock.reckon(access(LocalDate.of(2028, 12, 15))));
		assertThatExceptionOfType(CalendarMissing.class)
			.isThrownBy(() -> this.clock.reckon(access(LocalDate.of(2026, 10, 5))
				.withClarifications(List.of(new Clarification(LocalDate.of(2026, 10, 6), LocalDate.MAX)))));
	}

	static ClockFacts access(LocalDate received) {
		return ClockFacts.received("R-ACCESS", Regime.UKGDPR, received);
	}

	static List<Clarification> clarifications(String intervals) {
		List<Clarification> clarifications = new ArrayList<>();
		if (intervals != null) {
			for (String interval : intervals.split(" ")) {
				String[] ends = interval.split("/");
				clarifications.add(new Clarification(LocalDate.parse(ends[0]), LocalDate.parse(ends[1])));
			}
		}
		return clarifications;
	}

}
