package org.candour.deadlines;

import java.time.LocalDate;
import java.util.List;

import org.candour.law.Gateway;
import org.candour.law.TheLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The test vectors of the domain that concern outside bodies. */
class DisclosureClockTest {

	private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 23);

	private final DisclosureClock clock = new DisclosureClock(EnglishBankHolidays.england(), EnglishBankHolidays.uk());

	@Test
	void t35AFraudNoticeLeavesTenWorkingDaysOfTheKingdomAndAReviewInSevenDays() {
		DisclosureDue due = reckon("GW-PSFA-NOTICE", null);
		assertThat(due.earliest()).isEqualTo(LocalDate.of(2026, 12, 8));
		assertThat(due.reviewBy()).isEqualTo(LocalDate.of(2026, 11, 30));
	}

	@Test
	void s17AFraudNoticeThatLeavesLessIsFlaggedAsShort() {
		DisclosureDue due = reckon("GW-PSFA-NOTICE", LocalDate.of(2026, 12, 7));
		assertThat(due.objections()).extracting(Objection::rule).containsExactly("NOTICE_TOO_SHORT");
		assertThat(due.due()).isEqualTo(LocalDate.of(2026, 12, 8));
		assertThat(reckon("GW-PSFA-NOTICE", LocalDate.of(2026, 12, 8)).objections()).isEmpty();
	}

	@ParameterizedTest(name = "{0}: {1} due {2}")
	@CsvSource({ "T-36, GW-POL-TPM, 2026-12-21", "T-37, GW-POL-PACE, 2026-11-30", "-, GW-POL-VOL, 2026-11-30",
			"-, GW-LIFE, 2026-11-23", "-, GW-DWP-109B, 2026-12-07", "-, GW-POL-WARR, 2026-11-23" })
	void theDateComesFromThePower(String id, String gateway, LocalDate due) {
		assertThat(reckon(gateway, null).due()).isEqualTo(due);
	}

	@Test
	void anOrdersOwnDateGoesFirst() {
		assertThat(reckon("GW-POL-PACE", LocalDate.of(2026, 12, 12)).due()).isEqualTo(LocalDate.of(2026, 12, 12));
	}

	@Test
	void aDateThatOnlyTheNoticeStatesMustBeGiven() {
		DisclosureDue due = reckon("GW-COR", null);
		assertThat(due.due()).isNull();
		assertThat(due.objections()).extracting(Objection::rule).containsExactly("DATE_NEEDED");
	}

	@Test
	void theClockOfACaseAndThePowerAgree() {
		ServiceFacts tenDays = new ServiceFacts(RECEIVED, 10, List.of(), 10);
		assertThat(new ServicePeriod(EnglishBankHolidays.england()).reckon(tenDays).due())
			.isEqualTo(reckon("GW-DWP-109B", null).due());
	}

	private DisclosureDue reckon(String code, LocalDate stated) {
		Gateway gateway = TheLaw.shipped().gateway(code, RECEIVED).orElseThrow();
		return this.clock.reckon(gateway, RECEIVED, stated);
	}

}
