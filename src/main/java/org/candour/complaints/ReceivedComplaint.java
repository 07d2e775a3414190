package org.candour.complaints;

/**
 * A complaint that came in by the public form and is on file.
 *
 * @param secret opens its page together with the reference; shown once, kept nowhere
 */
public record ReceivedComplaint(String caseRef, String secret) {

	@Override
	public String toString() {
		return "a complaint that was received";
	}

}
