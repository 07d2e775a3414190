package org.candour.letters;

/** What was decided may not be said in a letter of this kind. */
public class LetterUnfit extends RuntimeException {

	public LetterUnfit(RightsLetterKind kind, String why) {
		super("The letter %s does not fit: %s".formatted(kind, why));
	}

}
