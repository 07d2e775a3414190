package org.candour.delivery.webhooks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;

/**
 * An event as it goes over the line, by the Standard Webhooks specification 1.0.0: the
 * same id and content at every try, the time of the try, a signature for each secret that
 * is valid.
 */
record SignedMessage(Map<String, String> headers, byte[] json) {

	static SignedMessage of(WebhookDelivery delivery, List<String> secrets, Instant now, ObjectMapper json) {
		String payload = payload(delivery, json);
		StringBuilder signatures = new StringBuilder();
		for (String secret : secrets) {
			signatures.append(signatures.isEmpty() ? "" : " ")
				.append(sign(secret, delivery.messageId(), now.getEpochSecond(), payload));
		}
		return new SignedMessage(Map.of("webhook-id", delivery.messageId(), "webhook-timestamp",
				Long.toString(now.getEpochSecond()), "webhook-signature", signatures.toString()),
				payload.getBytes(StandardCharsets.UTF_8));
	}

	private static String payload(WebhookDelivery delivery, ObjectMapper json) {
		Map<String, Object> payload = new LinkedHashMap<>();
		payload.put("type", delivery.event().type());
		payload.put("timestamp", delivery.occurredAt().toString());
		Map<String, String> data = new LinkedHashMap<>();
		data.put("reference", delivery.event().reference());
		data.put("link", delivery.event().link().toString());
		payload.put("data", data);
		try {
			return json.writeValueAsString(payload);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("An event could not be written.");
		}
	}

	private static String sign(String secret, String id, long timestamp, String payload) {
		try {
			return new Webhook(secret).sign(id, timestamp, payload);
		}
		catch (EmptyWebhookSecretException | WebhookSigningException ex) {
			throw new IllegalStateException("An event could not be signed.");
		}
	}

}
