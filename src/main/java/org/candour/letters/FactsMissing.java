package org.candour.letters;

/** No module knows what the letter should say. */
public class FactsMissing extends RuntimeException {

	public FactsMissing(String caseRef) {
		super("No module knows what a letter in this case should say. (" + caseRef + ")");
	}

}
