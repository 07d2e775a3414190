package org.candour.letters;

/** How a person wants to be written to (N-11). It never changes a date. */
public enum LetterFormat {

	STANDARD,
	/** In 18 point. */
	LARGE_PRINT,
	/** To be spoken. */
	AUDIO,
	/** To be translated. */
	OTHER_LANGUAGE,
	/** To be signed. */
	BSL,
	/** To be put into easy words with pictures. */
	EASY_READ;

	/** Whether people work from a plain text to make it. */
	public boolean madeFromPlainText() {
		return this != STANDARD && this != LARGE_PRINT;
	}

}
