package org.candour.rights;

import java.util.Optional;

import org.candour.cases.people.PortalSecret;

import org.springframework.stereotype.Component;

/** Lets whoever holds a reference and its secret see a request from outside. */
@Component
public class PortalAccess {

	private static final byte[] NOBODYS = PortalSecret.draw().hash();

	private final RightsRequests requests;

	PortalAccess(RightsRequests requests) {
		this.requests = requests;
	}

	/**
	 * The request; none, in the same words and the same time, for a reference that never
	 * was and for a wrong secret.
	 */
	public Optional<RightsRequest> open(String caseRef, String secret) {
		Optional<RightsRequest> request = this.requests.findById(String.valueOf(caseRef));
		byte[] kept = request.map(RightsRequest::portalSecret).orElse(NOBODYS);
		boolean opens = new PortalSecret(String.valueOf(secret)).opens(kept);
		return request.filter((found) -> opens);
	}

}
