package org.candour.delivery.webhooks;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves the names of endpoints and looks at every address before anything is sent
 * there. The client connects to the very addresses that come from here: a name that leads
 * elsewhere a moment later changes nothing.
 */
class GuardedNames implements DnsResolver {

	private final Names names;

	private final WebhookProperties rules;

	GuardedNames(Names names, WebhookProperties rules) {
		this.names = names;
		this.rules = rules;
	}

	@Override
	public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
		InetAddress[] found = this.rules.allowedForTests().contains(host + ":" + port) ? this.names.resolve(host)
				: resolve(host);
		return Arrays.stream(found).map((address) -> new InetSocketAddress(address, port)).toList();
	}

	/**
	 * One address that is not public spoils the name: names with two faces are refused.
	 */
	@Override
	public InetAddress[] resolve(String host) throws UnknownHostException {
		InetAddress[] found = this.names.resolve(host);
		if (found.length == 0 || !Arrays.stream(found).allMatch(PublicAddress::is)) {
			throw new UnknownHostException("The host does not lead to public addresses only.");
		}
		return found;
	}

	@Override
	public String resolveCanonicalHostname(String host) {
		return host;
	}

	/** Who knows the addresses of a name. */
	@FunctionalInterface
	interface Names {

		InetAddress[] resolve(String host) throws UnknownHostException;

	}

}
