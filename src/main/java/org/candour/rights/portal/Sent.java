package org.candour.rights.portal;

import java.util.List;

/**
 * A request that has just been sent.
 *
 * @param references of its cases
 * @param secret opens its page; shown to the sender and kept nowhere else
 */
public record Sent(List<String> references, String secret) {

	/** The reference to remember. */
	public String reference() {
		return this.references.get(0);
	}

	@Override
	public String toString() {
		return "a request that was sent";
	}

}
