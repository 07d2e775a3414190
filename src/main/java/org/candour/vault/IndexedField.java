package org.candour.vault;

import java.text.Normalizer;
import java.util.Locale;

/** What may be looked up without being readable. */
public enum IndexedField {

	NAME, DATE_OF_BIRTH, EMAIL, POSTCODE, PHONE, REFERENCE;

	/**
	 * The value without what people write differently: case, accents, punctuation; in a
	 * postcode and a reference spaces as well; of a telephone number all but the digits.
	 */
	String normal(String value) {
		String letters = Normalizer.normalize(value, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT);
		return switch (this) {
			case EMAIL -> letters.strip();
			case PHONE -> letters.replaceAll("[^\\p{N}]+", "");
			case POSTCODE, REFERENCE -> letters.replaceAll("[^\\p{L}\\p{N}]+", "");
			case NAME, DATE_OF_BIRTH -> letters.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
		};
	}

}
