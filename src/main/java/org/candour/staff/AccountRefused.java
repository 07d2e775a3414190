package org.candour.staff;

/** An account cannot be as asked. The message is a sentence for the administrator. */
public class AccountRefused extends RuntimeException {

	public AccountRefused(String message) {
		super(message);
	}

}
