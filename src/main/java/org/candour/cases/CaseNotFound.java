package org.candour.cases;

/** There is no such case, or it is not for this person to know that there is. */
public class CaseNotFound extends RuntimeException {

	public CaseNotFound() {
		this("There is no such case.");
	}

	CaseNotFound(String sentence) {
		super(sentence);
	}

}
