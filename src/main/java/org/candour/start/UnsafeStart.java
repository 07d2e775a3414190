package org.candour.start;

/**
 * The application must not start so. The message is one sentence that says why and what
 * to do, and is the last line of the log.
 */
public class UnsafeStart extends RuntimeException {

	public UnsafeStart(String message) {
		super(message);
	}

}
