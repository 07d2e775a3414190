package org.candour.disclosures.compulsion;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.candour.deadlines.Calendars;
import org.candour.deadlines.DisclosureClock;
import org.candour.deadlines.Step;
import org.candour.law.CompulsionRule;
import org.candour.law.DisclosureRefusal;
import org.candour.law.Gateway;
import org.candour.law.LawCatalogue;
import org.candour.law.TheLaw;
import org.candour.retention.HoldReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What rules can say of an order or notice (T-35, T-37, S-17), and the law behind it. */
class NoticeCheckTest {

	private static final LocalDate GIVEN = LocalDate.of(2026, 11, 23);

	private final LawCatalogue law = TheLaw.shipped();

	private static final Calendars CALENDARS = Calendars.of(TheLaw.bankHolidays());

	private final NoticeCheck check = new NoticeCheck(new DisclosureClock(CALENDARS.england(), CALENDARS.uk()));

	private NoticeFindings found(String gateway, LocalDate answerBy, String approvedBy) {
		return this.check.check(this.law.gateway(gateway, GIVEN).orElseThrow(),
				this.law.compulsion(gateway, GIVEN).orElseThrow(),
				new NoticeFacts(GIVEN.plusDays(1), GIVEN, answerBy, approvedBy));
	}

	@Test
	void s17AFraudNoticeThatAsksForAnAnswerTooEarlyIsShort() {
		NoticeFindings found = found("GW-PSFA-NOTICE", LocalDate.of(2026, 12, 7), "MINISTER");
		assertThat(found.tooShort()).isTrue();
		assertThat(found.warnings())
			.containsExactly("This notice is short: the earliest lawful date is 8 December 2026.");
		assertThat(found.due()).isEqualTo(LocalDate.of(2026, 12, 8));
		assertThat(found.remedyBy()).isEqualTo(LocalDate.of(2026, 11, 30));
		assertThat(found.derivation()).extracting(Step::text)
			.anyMatch((text) -> text.contains("10 working days of the United Kingdom"));
	}

	@Test
	void t35OneThatLeavesTenWorkingDaysOfTheKingdomIsNot() {
		assertThat(found("GW-PSFA-NOTICE", LocalDate.of(2026, 12, 8), "MINISTER").warnings()).isEmpty();
		assertThat(found("GW-PSFA-NOTICE", null, "MINISTER").due()).isEqualTo(LocalDate.of(2026, 12, 8));
	}

	@ParameterizedTest(name = "{0} approved by {1}: {2}")
	@CsvSource({ "GW-HMRC-P2, TRIBUNAL, true", "GW-HMRC-P2, TAXPAYER, true", "GW-HMRC-P2, AUTHORISED_OFFICER, false",
			"GW-HMRC-P2, NONE, false", "GW-HMRC-P5, AUTHORISED_OFFICER, true", "GW-HMRC-P1, NONE, true",
			"GW-DWP-109B, AUTHORISED_OFFICER, true", "GW-DWP-109B, NAMED_OFFICER, false", "GW-COR, CORONER, true" })
	void theApprovalThatTheActAsksForMustBeShown(String gateway, String approvedBy, boolean enough) {
		NoticeFindings found = found(gateway, LocalDate.of(2027, 1, 15), approvedBy);
		assertThat(found.approvalMissing()).isEqualTo(!enough);
		assertThat(found.warnings().isEmpty()).isEqualTo(enough);
	}

	@ParameterizedTest(name = "{0} is questioned until {1}")
	@CsvSource({ "GW-PSFA-NOTICE, 2026-11-30", "GW-HMRC-DATA, 2026-12-23", "GW-REG-DP, 2026-12-21" })
	void aReviewOrAnAppealHasDaysOfItsOwn(String gateway, LocalDate last) {
		assertThat(found(gateway, LocalDate.of(2027, 1, 15), null).remedyBy()).isEqualTo(last);
	}

	@Test
	void t37AnOrderThatStatesNoDateHasSevenDaysFromItsService() {
		assertThat(found("GW-POL-PACE", null, null).due()).isEqualTo(LocalDate.of(2026, 11, 30));
	}

	@Test
	void aDateBeforeTheNoticeItselfIsFlagged() {
		assertThat(found("GW-COR", GIVEN.minusDays(1), "CORONER").warnings())
			.containsExactly("It asks for an answer before the day on which it was given.");
	}

	@Test
	void everyPowerThatCompelsByOrderOrNoticeSaysWhatItMustShow() {
		Set<String> ruled = this.law.of(CompulsionRule.class)
			.rows()
			.stream()
			.map(CompulsionRule::gateway)
			.collect(Collectors.toSet());
		Set<String> compelling = this.law.of(Gateway.class)
			.rows()
			.stream()
			.filter((gateway) -> Set.of("court-order", "statutory-notice").contains(gateway.lifecycle())
					|| gateway.compelledIf() != null)
			.map(Gateway::code)
			.collect(Collectors.toSet());
		assertThat(ruled).isEqualTo(compelling);
	}

	@Test
	void whatHasDaysToBeQuestionedSaysHow() {
		assertThat(this.law.of(Gateway.class).rows())
			.filteredOn((gateway) -> gateway.time().reviewDays() != null || gateway.time().appealDays() != null)
			.isNotEmpty()
			.allSatisfy((gateway) -> assertThat(this.law.compulsion(gateway.code(), GIVEN).orElseThrow().remedies())
				.isNotEmpty());
	}

	@Test
	void everyHoldIsOneThatCanBePlaced() {
		Set<String> reasons = Arrays.stream(HoldReason.values()).map(Enum::name).collect(Collectors.toSet());
		assertThat(this.law.of(CompulsionRule.class).rows()).extracting(CompulsionRule::hold).isSubsetOf(reasons);
	}

	@Test
	void ordersOfWhichTheSubjectIsNeverToldNameTheOffence() {
		assertThat(this.law.compulsion("GW-POL-POCA", GIVEN).orElseThrow().silence()).contains("342");
		assertThat(this.law.compulsion("GW-POL-TACT", GIVEN).orElseThrow().silence()).contains("39");
	}

	@ParameterizedTest
	@EnumSource(NoticeDefect.class)
	void aDefectIsAnsweredByACodeThatMayBeSaid(NoticeDefect defect) {
		assertThat(mayBeSaid(defect.refusal())).isTrue();
	}

	@ParameterizedTest
	@EnumSource(ChallengeGround.class)
	void aGroundIsAnsweredByACodeThatMayBeSaid(ChallengeGround ground) {
		assertThat(mayBeSaid(ground.refusal())).isTrue();
	}

	@Test
	void thatItIsNotNecessaryOrTrawlingMayNotBeSaid() {
		assertThat(Stream.of("DR-05", "DR-06", "DR-07", "DR-15", "DR-16", "DR-18").filter(this::mayBeSaid)).isEmpty();
	}

	private boolean mayBeSaid(String code) {
		return this.law.disclosureRefusal(code, GIVEN).filter(DisclosureRefusal::whenCompelled).isPresent();
	}

}
