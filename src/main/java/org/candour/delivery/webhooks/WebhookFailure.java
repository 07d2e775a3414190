package org.candour.delivery.webhooks;

/**
 * Why an event did not arrive. A name that does not resolve and one that leads to an
 * address we refuse are one failure: the difference would tell of the council's network.
 */
public enum WebhookFailure {

	NO_PUBLIC_ADDRESS("The host's name does not lead to public addresses only."),
	NOT_REACHED("Nobody took the connection."), NOT_TRUSTED("The server's certificate was not trusted."),
	TOO_SLOW("The endpoint took too long."), BROKEN_OFF("The connection broke off."),
	REDIRECT("The endpoint wanted to lead us elsewhere; redirects are not followed."),
	REFUSED("The endpoint answered with something else than success."), GONE("The endpoint says that it is gone."),
	NOT_WRITTEN("The council could not write the event."),
	SWITCHED_OFF("The address was switched off after it had failed for long.");

	private final String words;

	WebhookFailure(String words) {
		this.words = words;
	}

	/** A sentence for people. */
	public String words() {
		return this.words;
	}

}
