package org.candour.delivery.webhooks;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** An address as it is written: HTTPS, a host's name, and nothing that hides another. */
record EndpointUrl(URI uri) {

	private static final int LONGEST = 500;

	private static final int HTTPS = 443;

	/** A name with a dot, whose last part is no number: no address in disguise. */
	private static final Pattern NAME = Pattern.compile(
			"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?", Pattern.CASE_INSENSITIVE);

	/**
	 * Reads an address.
	 * @throws WebhookRefused if it is not such an address; nothing of it is repeated
	 */
	static EndpointUrl parse(String text, WebhookProperties rules) {
		if (text == null || text.isBlank()) {
			throw new WebhookRefused("required", "Give the address that events are sent to.");
		}
		EndpointUrl url = new EndpointUrl(uri(text));
		if (!"https".equalsIgnoreCase(url.uri.getScheme()) || url.uri.getHost() == null
				|| url.uri.getRawUserInfo() != null || url.uri.getRawFragment() != null) {
			throw new WebhookRefused("https",
					"Give an https address with a host name, and without user name, password or fragment.");
		}
		if (!url.allowedForTests(rules)) {
			if (!NAME.matcher(url.host()).matches()) {
				throw new WebhookRefused("host",
						"Give the full name of a host, with its domain, and not an address in numbers.");
			}
			if (!rules.ports().contains(url.port())) {
				throw new WebhookRefused("port",
						"Events are sent to port %s only.".formatted(rules.ports()
							.stream()
							.sorted()
							.map(String::valueOf)
							.reduce((a, b) -> a + " or " + b)
							.orElse("")));
			}
		}
		return url;
	}

	private static URI uri(String text) {
		try {
			if (text.length() <= LONGEST) {
				return new URI(text);
			}
		}
		catch (URISyntaxException ex) {
			// refused below
		}
		throw new WebhookRefused("url", "Give one address of at most %d characters.".formatted(LONGEST));
	}

	String host() {
		return this.uri.getHost().toLowerCase(Locale.ROOT);
	}

	int port() {
		return (this.uri.getPort() != -1) ? this.uri.getPort() : HTTPS;
	}

	boolean allowedForTests(WebhookProperties rules) {
		return rules.allowedForTests().contains(host() + ":" + port());
	}

	/** It may hold a secret of the body's. */
	@Override
	public String toString() {
		return "EndpointUrl";
	}

}
