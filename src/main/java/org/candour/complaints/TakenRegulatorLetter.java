package org.candour.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.candour.cases.search.MeantCase;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * A letter of the regulator as staff took it down.
 *
 * @param receivedAt when it reached the council, Europe/London; now if it is not stated
 */
record TakenRegulatorLetter(RegulatorContact contact,
		@DateTimeFormat(pattern = "yyyy-MM-dd'T'HH:mm") LocalDateTime receivedAt,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dueOn, String reference, String text,
		@MeantCase String originalRef) {

	NewRegulatorCase letter(Instant now) {
		return new NewRegulatorCase((this.contact != null) ? this.contact : RegulatorContact.LETTER,
				TakenComplaint.moment(this.receivedAt, now), this.dueOn, this.reference, this.text,
				TakenComplaint.given(this.originalRef));
	}

}
