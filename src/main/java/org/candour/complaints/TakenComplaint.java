package org.candour.complaints;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.candour.cases.search.MeantCase;
import org.candour.letters.LetterFormat;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * A complaint as staff took it down.
 *
 * @param receivedAt when it reached the council, Europe/London; now if it is not stated
 * @param concerned members of staff it is about, one name a line
 */
record TakenComplaint(ComplaintKind kind, ComplaintChannel channel,
		@DateTimeFormat(pattern = "yyyy-MM-dd'T'HH:mm") LocalDateTime receivedAt, String name, String address,
		String email, String text, @MeantCase String originalRef, String concerned, LetterFormat format) {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	NewComplaint complaint(Instant now) {
		return new NewComplaint((this.kind != null) ? this.kind : ComplaintKind.COMPLAINT,
				(this.channel != null) ? this.channel : ComplaintChannel.POST, moment(this.receivedAt, now),
				new NewComplaint.Complainant(this.name, given(this.address), given(this.email)), this.text,
				given(this.originalRef), ComplaintPages.lines(this.concerned),
				(this.format != null) ? this.format : LetterFormat.STANDARD);
	}

	static Instant moment(LocalDateTime stated, Instant now) {
		return (stated != null) ? stated.atZone(LONDON).toInstant() : now;
	}

	static String given(String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
