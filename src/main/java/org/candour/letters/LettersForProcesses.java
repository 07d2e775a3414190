package org.candour.letters;

import org.springframework.stereotype.Component;

/** The face of letters to the processes. */
@Component("letters")
public class LettersForProcesses {

	private final Letters letters;

	LettersForProcesses(Letters letters) {
		this.letters = letters;
	}

	/** Writes the cover sheet, if it is not written already. */
	public void coverSheet(String caseRef) {
		this.letters.coverSheet(caseRef);
	}

}
