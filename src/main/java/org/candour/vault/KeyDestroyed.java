package org.candour.vault;

/** The key of this case has been destroyed. */
public class KeyDestroyed extends RuntimeException {

	public KeyDestroyed(String caseRef) {
		super("The key of this case has been destroyed. (" + caseRef + ")");
	}

}
