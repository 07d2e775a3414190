package org.candour.disclosures.oauth;

import java.util.Set;
import java.util.TreeSet;

import org.candour.disclosures.Body;

import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The client that calls, and the one body it speaks for. It comes from the access token,
 * never from what is sent.
 *
 * @param gateways powers it may cite
 */
public record Caller(String client, Body body, Set<String> gateways) implements AuthenticatedPrincipal {

	static Caller of(ApiClient client, Body body) {
		Set<String> both = new TreeSet<>(client.gateways());
		both.retainAll(body.gateways());
		return new Caller(client.id(), body, both);
	}

	/** The name in the audit trail. The colon keeps it apart from any member of staff. */
	@Override
	public String getName() {
		return "client:" + this.client;
	}

}
