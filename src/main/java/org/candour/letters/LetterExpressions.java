package org.candour.letters;

import org.springframework.stereotype.Component;

/** What process models call of letters. */
@Component("letters")
public class LetterExpressions {

	private final Letters letters;

	LetterExpressions(Letters letters) {
		this.letters = letters;
	}

	/** Writes the cover sheet, if it is not written already. */
	public void coverSheet(String caseRef) {
		this.letters.coverSheet(caseRef);
	}

}
