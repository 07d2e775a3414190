package org.candour.complaints;

import java.time.Instant;
import java.util.List;

import org.candour.letters.LetterFormat;

/**
 * A complaint or a wish for a review, as it came in.
 *
 * @param receivedAt when it reached the council, on any day (DL-3)
 * @param complainant who complains
 * @param text in the person's own words
 * @param originalRef the case it is about, or null
 * @param concerned full names of members of staff it is about; they and their line
 * managers are kept out
 * @param format how the person wants to be written to
 */
public record NewComplaint(ComplaintKind kind, ComplaintChannel channel, Instant receivedAt, Complainant complainant,
		String text, String originalRef, List<String> concerned, LetterFormat format) {

	public NewComplaint {
		concerned = List.copyOf(concerned);
	}

	/**
	 * Who complains.
	 *
	 * @param address lines of a postal address; may be null, as may the e-mail address
	 */
	public record Complainant(String name, String address, String email) {
	}

}
