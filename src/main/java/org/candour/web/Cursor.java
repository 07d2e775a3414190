package org.candour.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The place in a list after which the next page begins. Clients get it as an opaque text.
 *
 * @param at time of the last row, or the far future before the first
 * @param id id of that row, or an empty string
 */
public record Cursor(Instant at, String id) {

	private static final Cursor START = new Cursor(Instant.parse("9999-01-01T00:00:00Z"), "");

	private static final int LONGEST = 300;

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{0,64}");

	/**
	 * Reads a cursor.
	 * @param text what the client sent, or null for the beginning
	 * @throws ApiProblem if no list of ours gave it out
	 */
	public static Cursor read(String text) {
		if (text == null) {
			return START;
		}
		try {
			if (text.length() <= LONGEST) {
				String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
				int space = plain.indexOf(' ');
				if (space > 0) {
					Cursor cursor = new Cursor(Instant.parse(plain.substring(0, space)), plain.substring(space + 1));
					if (cursor.plausible()) {
						return cursor;
					}
				}
			}
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			// not ours; refused below
		}
		throw new ApiProblem(ProblemType.INVALID_PARAMETER, "A parameter is missing or not valid.",
				List.of(Fault.in("cursor", "format", "This cursor was not given out by this list.")));
	}

	private boolean plausible() {
		return this.at.isAfter(Instant.EPOCH) && !this.at.isAfter(START.at) && ID.matcher(this.id).matches();
	}

	/** The text for the client. */
	public String write() {
		String plain = this.at + " " + this.id;
		return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
	}

}
