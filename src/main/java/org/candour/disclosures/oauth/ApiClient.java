package org.candour.disclosures.oauth;

import java.util.Set;

/**
 * A program of an outside body that may call the interface.
 *
 * @param body id of the one body it belongs to, or null for the council's own web forms
 * @param scopes what its tokens may allow
 * @param gateways codes of the powers it may cite; the body must have them too
 * @param secretHash encoded secret, or null; for demonstrations and tests only
 * @param keys the body's public keys as a JWK set in JSON, or null
 * @param keysUrl where the body publishes them instead, or null
 */
public record ApiClient(String id, String body, Set<String> scopes, Set<String> gateways, String secretHash,
		String keys, String keysUrl) {

	boolean signs() {
		return this.secretHash == null;
	}

}
