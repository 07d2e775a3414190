package org.candour.delivery.webhooks;

/**
 * A secret that was made just now. It is shown this once.
 *
 * @param secret as the libraries of Standard Webhooks take it, {@code whsec_…}
 */
public record WebhookSecret(Webhook webhook, String secret) {

	@Override
	public String toString() {
		return "WebhookSecret";
	}

}
