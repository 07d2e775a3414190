package org.candour.disclosures.api;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.candour.delivery.webhooks.WebhookDelivery;
import org.candour.web.Cursor;

/** A page of what was sent to a webhook. */
@Schema(name = "WebhookDeliveryPage")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryPage(List<Line> items,
		@Schema(description = "Send it as cursor to read on; absent on the last page.") String next) {

	/** The page out of one line more than it may hold. */
	static DeliveryPage of(List<WebhookDelivery> found, int limit) {
		List<Line> lines = found.stream().limit(limit).map(Line::of).toList();
		if (found.size() <= limit) {
			return new DeliveryPage(lines, null);
		}
		WebhookDelivery last = found.get(limit - 1);
		return new DeliveryPage(lines, new Cursor(last.occurredAt(), last.id().toString()).write());
	}

	/** What became of one event. */
	@Schema(name = "WebhookDelivery")
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Line(@Schema(description = "The header webhook-id.", example = "msg_2KWPBgLlAfxdpx2AI54pPJ85f4W") String id,
			String type, String reference, Instant occurredAt, WebhookDelivery.State state, int attempts,
			Instant nextTry, @Schema(description = "What your endpoint answered last.") Integer status,
			@Schema(description = "Why the last try failed.") String problem) {

		static Line of(WebhookDelivery delivery) {
			return new Line(delivery.messageId(), delivery.event().type(), delivery.event().reference(),
					delivery.occurredAt(), delivery.state(), delivery.attempts(), delivery.nextTry(), delivery.status(),
					(delivery.cause() != null) ? delivery.cause().words() : null);
		}

	}

}
