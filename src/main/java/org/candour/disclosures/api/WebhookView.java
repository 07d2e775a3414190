package org.candour.disclosures.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.candour.delivery.webhooks.Webhook;
import org.candour.delivery.webhooks.WebhookSecret;

/** A webhook as its body sees it. */
@Schema(name = "Webhook")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookView(UUID id, String url,
		@Schema(description = "Whether events are sent.", requiredMode = Schema.RequiredMode.REQUIRED) boolean on,
		@Schema(description = "FAILING after days without success, GONE after the status 410; switch it on again by PUT.",
				allowableValues = {
						"FAILING", "GONE" }) String switchedOffBecause,
		Instant createdAt,
		@Schema(description = "Until when the secret before the present one signs as well.") Instant previousSecretUntil){

	static WebhookView of(Webhook webhook) {
		boolean on = webhook.state() == Webhook.State.ON;
		String because = (on || webhook.state() == Webhook.State.OFF) ? null : webhook.state().name();
		return new WebhookView(webhook.id(), webhook.url(), on, because, webhook.createdAt(),
				webhook.previousSecretUntil());
	}

	/** All webhooks of a body. */
	@Schema(name = "WebhookList")
	record All(List<WebhookView> items) {
	}

	/** A webhook with its new secret. */
	@Schema(name = "WebhookWithSecret")
	record WithSecret(WebhookView webhook,
			@Schema(description = "Shown here and never again: keep it where your endpoint finds it.",
					example = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD") String secret) {

		static WithSecret of(WebhookSecret made) {
			return new WithSecret(WebhookView.of(made.webhook()), made.secret());
		}

		@Override
		public String toString() {
			return "WithSecret";
		}

	}

}
