package org.candour.delivery.webhooks;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * What a body is told by a webhook: that something changed, and where to read more. There
 * is no place in it for what a case is about.
 *
 * @param type such as {@code disclosure-request.changed}
 * @param reference of the request
 * @param link where the body reads its request, with its own access token
 */
public record WebhookEvent(String type, String reference, URI link) {

	private static final Pattern TYPE = Pattern.compile("[a-z][a-z.-]{1,60}");

	private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9-]{1,40}");

	public WebhookEvent {
		if (!TYPE.matcher(type).matches() || !REFERENCE.matcher(reference).matches()) {
			throw new IllegalArgumentException("A webhook holds a type, a reference and a link.");
		}
	}

}
