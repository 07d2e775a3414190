package org.candour.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.candour.cases.RuleBroken;
import org.candour.letters.LetterFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** When a complaint counts as acknowledged in time (S-25). */
class ComplaintDatesTest {

	private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 25);

	private static final LocalDate BY = LocalDate.of(2026, 12, 29);

	@ParameterizedTest
	@CsvSource({ "2026-12-29, true", "2026-12-30, false", "2026-11-25, true" })
	void theDayOfTheAcknowledgementDecides(LocalDate day, boolean inTime) {
		Complaint complaint = complaint(BY);
		complaint.acknowledged(day);
		assertThat(complaint.acknowledgedInTime(LocalDate.of(2027, 1, 15))).isEqualTo(inTime);
	}

	@Test
	void anOutcomeWithinTheTimeNeedsNoAcknowledgement() {
		Complaint complaint = complaint(BY);
		complaint.concluded("UPHELD", LocalDate.of(2026, 12, 10));
		assertThat(complaint.acknowledgedInTime(LocalDate.of(2027, 1, 15))).isTrue();
	}

	@Test
	void whileNobodyHasAnsweredTheDayOfLookingDecides() {
		assertThat(complaint(BY).acknowledgedInTime(BY)).isTrue();
		assertThat(complaint(BY).acknowledgedInTime(BY.plusDays(1))).isFalse();
	}

	@Test
	void whereTheLawSetsNoDayNothingIsLate() {
		assertThat(complaint(null).acknowledgedInTime(LocalDate.of(2027, 6, 1))).isTrue();
	}

	@Test
	void theFirstAcknowledgementCounts() {
		Complaint complaint = complaint(BY);
		complaint.acknowledged(LocalDate.of(2026, 12, 1));
		complaint.acknowledged(LocalDate.of(2027, 2, 1));
		assertThat(complaint.acknowledgedOn()).isEqualTo("2026-12-01");
	}

	@Test
	void aComplaintIsAnsweredOnce() {
		Complaint complaint = complaint(BY);
		complaint.concluded("UPHELD", BY);
		complaint.concluded("UPHELD", BY.plusDays(1));
		assertThatThrownBy(() -> complaint.concluded("NOT_UPHELD", BY)).isInstanceOf(RuleBroken.class);
	}

	private static Complaint complaint(LocalDate acknowledgeBy) {
		return new Complaint("RR-2026-000123",
				new NewComplaint(ComplaintKind.COMPLAINT, ComplaintChannel.POST, Instant.parse("2026-11-25T10:00:00Z"),
						new NewComplaint.Complainant("Zofia Przykładowa", null, null), "Too slow.", null, List.of(),
						LetterFormat.STANDARD),
				RECEIVED, acknowledgeBy, RECEIVED.plusDays(28));
	}

}
