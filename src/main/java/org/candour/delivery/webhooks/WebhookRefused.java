package org.candour.delivery.webhooks;

/** An address that no webhook goes to, with a sentence that repeats nothing of it. */
public class WebhookRefused extends RuntimeException {

	private final String rule;

	public WebhookRefused(String rule, String message) {
		super(message);
		this.rule = rule;
	}

	public String rule() {
		return this.rule;
	}

}
