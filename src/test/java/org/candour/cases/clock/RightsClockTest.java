package org.candour.cases.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.candour.cases.CaseKind;
import org.candour.cases.NewCase;
import org.candour.cases.Party;
import org.candour.cases.PartyRole;
import org.candour.cases.RuleBroken;
import org.candour.cases.Term;
import org.candour.cases.Urgency;
import org.candour.cases.clock.RightsClock.Restart;
import org.candour.cases.opening.OpenCase;
import org.candour.deadlines.Reckoning;
import org.candour.deadlines.Warning;
import org.candour.law.Regime;
import org.candour.support.CandourTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Pauses, restarts and extensions of a rights request (S-02 to S-05). */
@CandourTest
class RightsClockTest {

	@Autowired
	OpenCase cases;

	@Autowired
	RightsClock requests;

	@Autowired
	CaseDeadlines clock;

	@Autowired
	StatutoryDates dates;

	@Autowired
	LegDeadlines legs;

	@Autowired
	TransactionTemplate transaction;

	@AfterEach
	void putTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void clarificationOfAnAccessRequestAddsSevenDays() {
		String caseRef = received("R-ACCESS", "2026-10-05");
		on("2026-10-08");
		assertThat(this.requests.pause(caseRef)).isOne();
		assertThat(this.requests.readings(caseRef).get(0).pausedSince()).isEqualTo(LocalDate.of(2026, 10, 8));
		on("2026-10-14");
		this.requests.resume(caseRef);
		LegReading reading = this.requests.readings(caseRef).get(0);
		assertThat(reading.dueOn()).isEqualTo(LocalDate.of(2026, 11, 12));
		assertThat(reading.noticeBy()).isEqualTo(LocalDate.of(2026, 11, 12));
		assertThat(reading.excludedDays()).isEqualTo(7);
		assertThat(reading.pausedSince()).isNull();
		assertThat(reading.derivation()).extracting("rule").contains("DL-7");
	}

	@Test
	void anErasureRequestIsNotPaused() {
		String caseRef = received("R-ERASE", "2026-10-05");
		on("2026-10-08");
		assertThatThrownBy(() -> this.requests.pause(caseRef)).isInstanceOfSatisfying(RuleBroken.class,
				(broken) -> assertThat(broken.rule()).isEqualTo("PAUSE_NOT_ALLOWED"));
		assertThat(this.clock.dueOn(caseRef)).isEqualTo(LocalDate.of(2026, 11, 5));
	}

	@Test
	void aSecondQuestionIsCountedAndAnAnswerWithoutAQuestionChangesNothing() {
		String caseRef = received("R-ACCESS", "2026-10-05");
		on("2026-10-07");
		this.requests.resume(caseRef);
		this.requests.pause(caseRef);
		this.requests.pause(caseRef);
		on("2026-10-09");
		this.requests.resume(caseRef);
		on("2026-10-12");
		assertThat(this.requests.pause(caseRef)).isEqualTo(2);
	}

	@Test
	void identityAskedOnTheTwentiethDayRestartsTheMonthAndLooksLikeDelay() {
		String caseRef = received("R-ACCESS", "2026-10-01");
		on("2026-10-21");
		assertThat(this.requests.ask(caseRef, Restart.IDENTITY)).as("asked late (ESC-14)").isTrue();
		on("2026-10-26");
		this.requests.restart(caseRef, Restart.IDENTITY);
		assertThat(this.clock.dueOn(caseRef)).isEqualTo(LocalDate.of(2026, 11, 26));
	}

	@Test
	void identityAskedWithinFiveWorkingDaysIsInTime() {
		String caseRef = received("R-ERASE", "2026-10-01");
		on("2026-10-08");
		assertThat(this.requests.ask(caseRef, Restart.IDENTITY)).isFalse();
		on("2026-10-12");
		this.requests.restart(caseRef, Restart.IDENTITY);
		assertThat(this.clock.dueOn(caseRef)).isEqualTo(LocalDate.of(2026, 11, 12));
	}

	@Test
	void proofThatNobodyAskedForRestartsNothing() {
		String caseRef = received("R-ACCESS", "2026-10-01");
		on("2026-10-12");
		this.requests.restart(caseRef, Restart.IDENTITY);
		this.requests.restart(caseRef, Restart.FEE);
		assertThat(this.clock.dueOn(caseRef)).isEqualTo(LocalDate.of(2026, 11, 2));
	}

	@Test
	void aFeeRestartsTheMonth() {
		String caseRef = received("R-ACCESS", "2026-10-01");
		on("2026-10-07");
		this.requests.ask(caseRef, Restart.FEE);
		on("2026-10-20");
		this.requests.restart(caseRef, Restart.FEE);
		assertThat(this.clock.dueOn(caseRef)).isEqualTo(LocalDate.of(2026, 11, 20));
	}

	@Test
	void anExtensionAfterTheDayForItsNoticeIsBlocked() {
		String caseRef = received("R-ACCESS", "2026-10-05");
		on("2026-10-08");
		this.requests.pause(caseRef);
		on("2026-10-14");
		this.requests.resume(caseRef);
		on("2026-11-13");
		assertThat(this.clock.mayExtend(caseRef)).isFalse();
		assertThat(this.clock.extend(caseRef)).as("the try is recorded, not refused").isFalse();
		assertThat(this.clock.dueOn(caseRef)).isEqualTo(LocalDate.of(2026, 11, 12));
	}

	@Test
	void anExtensionInTimeGivesThreeMonthsOnce() {
		String caseRef = received("R-ACCESS", "2026-10-05");
		on("2026-11-05");
		assertThat(this.clock.mayExtend(caseRef)).isTrue();
		assertThat(this.clock.extend(caseRef)).isTrue();
		assertThat(this.clock.dueOn(caseRef)).isEqualTo(LocalDate.of(2027, 1, 5));
		assertThat(this.clock.mayExtend(caseRef)).as("once").isFalse();
	}

	@Test
	void underTheOldRulesAQuestionDoesNotPauseAndIsRefused() {
		String caseRef = received("R-ACCESS", "2026-02-04");
		on("2026-02-10");
		assertThatThrownBy(() -> this.requests.pause(caseRef)).isInstanceOfSatisfying(RuleBroken.class,
				(broken) -> assertThat(broken.rule()).isEqualTo("PAUSE_NOT_ALLOWED"));
		assertThat(this.clock.dueOn(caseRef)).isEqualTo(LocalDate.of(2026, 3, 4));
		assertThat(this.requests.readings(caseRef).get(0).excludedDays()).isZero();
	}

	@Test
	void aQuestionAskedAfterTheLastDayLeavesTheCaseLateAndItsTimeIsNotExtended() {
		String caseRef = received("R-ACCESS", "2026-10-01");
		on("2026-11-10");
		assertThat(this.requests.pause(caseRef)).as("it is asked all the same").isOne();
		LegReading open = this.requests.readings(caseRef).get(0);
		assertThat(open.dueOn()).isEqualTo(LocalDate.of(2026, 11, 2));
		assertThat(open.provisional()).isFalse();
		assertThat(open.pausedSince()).isNull();
		assertThat(this.clock.alarm(caseRef)).isEqualTo("OVERDUE");
		assertThat(this.clock.mayExtend(caseRef)).isFalse();
		on("2026-11-12");
		assertThat(this.clock.extend(caseRef)).isFalse();
		on("2026-11-20");
		this.requests.resume(caseRef);
		assertThat(this.clock.dueOn(caseRef)).isEqualTo(LocalDate.of(2026, 11, 2));
		assertThat(this.clock.alarm(caseRef)).isEqualTo("OVERDUE");
	}

	/** Thirty days, a reminder, and ten days more. */
	@Test
	void nothingFallsDueWhileAnAnswerIsAwaitedThatWasAskedForOnTheLastDay() {
		String caseRef = received("R-ACCESS", "2026-10-05");
		on("2026-11-05");
		this.requests.pause(caseRef);
		on("2026-12-15");
		assertThat(this.clock.alarm(caseRef)).isNotEqualTo("OVERDUE");
		assertThat(this.clock.dueOn(caseRef)).isEqualTo(LocalDate.of(2026, 12, 16));
	}

	@Test
	void anOpenQuestionMakesTheDayProvisionalAndIsNotToldAsPast() {
		String caseRef = received("R-ACCESS", "2026-10-05");
		on("2026-10-08");
		this.requests.pause(caseRef);
		LegReading open = this.requests.readings(caseRef).get(0);
		assertThat(open.provisional()).isTrue();
		assertThat(this.requests.provisional(caseRef)).isTrue();
		assertThat(open.derivation().toString()).contains("has not come", "provisional").doesNotContain("was awaited");
		on("2026-10-14");
		this.requests.resume(caseRef);
		assertThat(this.requests.provisional(caseRef)).isFalse();
	}

	@Test
	void underTheOldRulesPartThreeIsNotExtended() {
		String caseRef = received("R-ACCESS", "2026-02-02", Regime.PART3);
		on("2026-02-10");
		assertThat(this.clock.extend(caseRef)).isFalse();
		assertThat(this.clock.dueOn(caseRef)).isEqualTo(LocalDate.of(2026, 3, 2));
	}

	@Test
	void alarmsRingAtTheSharesOfThePeriodAndFiveWorkingDaysBeforeTheEnd() {
		String caseRef = received("R-ACCESS", "2026-10-05");
		on("2026-10-05");
		assertThat(this.clock.alarm(caseRef)).isEqualTo("NONE");
		assertThat(this.clock.nextAlarm(caseRef)).isEqualTo(endOf("2026-10-20"));
		at(endOf("2026-10-20"));
		assertThat(this.clock.alarm(caseRef)).isEqualTo("WARN");
		assertThat(this.clock.nextAlarm(caseRef)).isEqualTo(endOf("2026-10-28"));
		at(endOf("2026-10-28"));
		assertThat(this.clock.nextAlarm(caseRef)).as("five working days before the end").isEqualTo(endOf("2026-10-29"));
		at(endOf("2026-11-01"));
		assertThat(this.clock.nextAlarm(caseRef)).isEqualTo(endOf("2026-11-05"));
		at(endOf("2026-11-05"));
		assertThat(this.clock.alarm(caseRef)).isEqualTo("OVERDUE");
		assertThat(this.clock.nextAlarm(caseRef)).isEqualTo(endOf("2026-11-19"));
	}

	@Test
	void everyStoredDateFollowsFromItsEvents() {
		String caseRef = received("R-ACCESS", "2026-10-05", Regime.UKGDPR, Regime.PART3);
		on("2026-10-08");
		this.requests.ask(caseRef, Restart.IDENTITY);
		this.requests.pause(caseRef);
		this.transaction.executeWithoutResult(
				(status) -> assertThat(this.legs.findAll()).isNotEmpty().allSatisfy(this::followsFromItsEvents));
	}

	private void followsFromItsEvents(LegDeadline leg) {
		Reckoning derived = this.dates.reckon(leg);
		assertThat(leg.dueOn()).isEqualTo(derived.due());
		assertThat(leg.noticeBy()).isEqualTo(derived.noticeBy());
		assertThat(leg.targetOn()).isEqualTo(derived.target());
		assertThat(leg.excludedDays()).isEqualTo(derived.excludedDays());
		assertThat(leg.pausedSince()).isEqualTo(derived.pausedSince());
		List<LocalDate> warnings = derived.warnings().stream().map(Warning::on).toList();
		assertThat(warnings.isEmpty() || warnings.equals(List.of(leg.halfOn(), leg.warningOn(), leg.lateWarningOn())))
			.isTrue();
	}

	private String received(String right, String day, Regime... regimes) {
		Set<Regime> under = (regimes.length > 0) ? Set.of(regimes) : Set.of(Regime.UKGDPR);
		return this.transaction.execute(
				(status) -> this.cases
					.open(new NewCase(CaseKind.RIGHTS, "access-request", Urgency.ROUTINE, "RECEIVED", "RIGHTS_CASE",
							Instant.parse(day + "T09:00:00Z"),
							List.of(new Party(PartyRole.SUBJECT, "Wilhelmina Testperson", null)), null,
							new Term.Statutory(right, under)))
					.reference());
	}

	private static void on(String day) {
		at(Date.from(Instant.parse(day + "T11:00:00Z")));
	}

	private static void at(Date moment) {
		ClockUtil.setCurrentTime(moment);
	}

	private static Date endOf(String day) {
		return Date.from(LocalDate.parse(day).atTime(23, 59).atZone(ServiceDeadline.LONDON).toInstant());
	}

}
