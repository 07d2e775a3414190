package org.candour.rendition.worker.media;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Places in ISO 6709 that phones and cameras write into a film (such as
 * {@code +54.12-001.23/}).
 */
final class Mp4Places {

	private static final Pattern PLACE = Pattern
		.compile("[+-]\\d{2}(\\.\\d+)?[+-]\\d{3}(\\.\\d+)?([+-]\\d+(\\.\\d+)?)?/");

	private static final int SEARCHED = 16 * 1024 * 1024;

	private Mp4Places() {
	}

	/** They stand at the beginning or at the end, where the film is described. */
	static List<String> of(byte[] content) {
		int from = Math.max(0, content.length - SEARCHED);
		String tail = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
		String head = (from == 0) ? "" : new String(content, 0, Math.min(from, SEARCHED), StandardCharsets.ISO_8859_1);
		String text = head + "\n" + tail;
		List<String> places = new ArrayList<>(
				PLACE.matcher(text).results().map((each) -> each.group()).distinct().limit(10).toList());
		int box = text.indexOf("loci\0\0\0\0");
		if (box > 0) {
			// language, name up to a zero, role
			int at = text.indexOf('\0', box + 10) + 2;
			if (at > 1 && at + 8 <= text.length()) {
				places.add(String.format(Locale.ROOT, "%.4f, %.4f", fixed(text, at + 4), fixed(text, at)));
			}
		}
		return places;
	}

	/** A number of 16 bits before and 16 bits after the point. */
	private static double fixed(String text, int at) {
		return (text.charAt(at) << 24 | text.charAt(at + 1) << 16 | text.charAt(at + 2) << 8 | text.charAt(at + 3))
				/ 65536.0;
	}

}
