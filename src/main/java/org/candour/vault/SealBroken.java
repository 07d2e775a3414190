package org.candour.vault;

/** A sealed value was altered, or is not where it was sealed. */
public class SealBroken extends RuntimeException {

	public SealBroken(String caseRef) {
		super("A sealed value was altered, or is not where it was sealed. (" + caseRef + ")");
	}

}
