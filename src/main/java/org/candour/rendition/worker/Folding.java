package org.candour.rendition.worker;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes letters comparable: no case, accents, ligatures or soft hyphens; one kind of
 * space, dash and apostrophe.
 */
public final class Folding {

	private Folding() {
	}

	public static String fold(String text) {
		String plain = Normalizer.normalize(Normalizer.normalize(text, Normalizer.Form.NFKC), Normalizer.Form.NFD);
		StringBuilder folded = new StringBuilder(plain.length());
		plain.codePoints().forEach((each) -> {
			int type = Character.getType(each);
			if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || each == 0xAD) {
				return;
			}
			if (Character.isWhitespace(each) || Character.isSpaceChar(each)) {
				if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
					folded.append(' ');
				}
			}
			else if (type == Character.DASH_PUNCTUATION) {
				folded.append('-');
			}
			else if (each == 0x2018 || each == 0x2019 || each == 0x60) {
				folded.append('\'');
			}
			else {
				folded.appendCodePoint(Character.toLowerCase(each));
			}
		});
		return folded.toString().toLowerCase(Locale.ROOT);
	}

	/** Letters and digits only. */
	public static String squeeze(String text) {
		StringBuilder squeezed = new StringBuilder(text.length());
		fold(text).codePoints().filter(Character::isLetterOrDigit).forEach(squeezed::appendCodePoint);
		return squeezed.toString();
	}

}
