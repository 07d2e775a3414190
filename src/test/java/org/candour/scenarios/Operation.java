package org.candour.scenarios;

import java.util.Locale;

/** A request by what it asks for: its method and its path without what differs. */
final class Operation {

	private Operation() {
	}

	/**
	 * The operation, such as {@code GET /api/v1/webhooks/{}}.
	 * @param url with or without a host; what differs are places in braces, variables of
	 * a shell or of a file of requests
	 */
	static String of(String method, String url) {
		String path = url.replaceFirst("^(https?://[^/]+|\\{\\{host}}|\\$CANDOUR)", "").replaceFirst("\\?.*", "");
		// an address that came in an answer leads to one of the things that were added
		path = path.replace("{{submitted.response.headers.Location}}", "/api/v1/disclosure-requests/{}")
			.replace("{{added.response.headers.Location}}", "/api/v1/webhooks/{}")
			.replace("{{received.response.headers.Location}}", "/api/v1/rights-requests/{}")
			.replace("$LOCATION", "/api/v1/disclosure-requests/{}")
			.replace("$HOOK_LOCATION", "/api/v1/webhooks/{}")
			.replace("$RIGHTS", "/api/v1/rights-requests/{}");
		return method.toUpperCase(Locale.ROOT) + " " + path.replaceAll("\\{\\{[^}]+}}|\\{[^}]+}|\\$\\w+", "{}");
	}

}
