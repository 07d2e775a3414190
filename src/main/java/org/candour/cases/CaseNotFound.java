package org.candour.cases;

/** There is no such case, or it is not for this person to know that there is. */
public class CaseNotFound extends RuntimeException {

	public CaseNotFound() {
		super("There is no such case.");
	}

}
