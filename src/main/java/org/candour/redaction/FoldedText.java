package org.candour.redaction;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * A text as it is compared: accents, ligatures, case, soft hyphens, apostrophes and every
 * kind of space and punctuation do not hide a name (records, R6).
 */
final class FoldedText {

	/** Letters of their own that no decomposition takes apart. */
	private static final Map<Integer, String> LETTERS = Map.of((int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe",
			(int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d", (int) 'ð', "d", (int) 'þ', "th", (int) 'ı', "i");

	private final String spaced;

	private FoldedText(String spaced) {
		this.spaced = spaced;
	}

	static FoldedText of(String text) {
		StringBuilder folded = new StringBuilder(" ");
		Normalizer.normalize(text, Normalizer.Form.NFKD)
			.toLowerCase(Locale.ROOT)
			.codePoints()
			.filter((each) -> !silent(each))
			.forEach((each) -> append(folded, each));
		return new FoldedText(folded.append(' ').toString().replaceAll(" +", " "));
	}

	private static void append(StringBuilder folded, int letter) {
		if (Character.isLetterOrDigit(letter)) {
			folded.append(LETTERS.getOrDefault(letter, Character.toString(letter)));
		}
		else {
			folded.append(' ');
		}
	}

	/**
	 * Marks upon letters, what is not seen, and apostrophes, which are left out at will.
	 */
	private static boolean silent(int letter) {
		int type = Character.getType(letter);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
				|| type == Character.ENCLOSING_MARK || type == Character.FORMAT || letter == '\'' || letter == '\u2019'
				|| letter == '`' || letter == '\u02bc';
	}

	boolean blank() {
		return this.spaced.isBlank();
	}

	/** How many letters and digits there are. */
	int length() {
		return squeezed().length();
	}

	/** Whether the other text stands here, word for word. */
	boolean has(FoldedText other) {
		return !other.blank() && this.spaced.contains(other.spaced);
	}

	/** Whether the other text stands here, wherever the spaces are. */
	boolean hasSqueezed(FoldedText other) {
		return !other.blank() && squeezed().contains(other.squeezed());
	}

	private String squeezed() {
		return this.spaced.replace(" ", "");
	}

	/** Keeps the words out of logs. */
	@Override
	public String toString() {
		return "FoldedText";
	}

}
