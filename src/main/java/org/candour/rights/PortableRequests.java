package org.candour.rights;

import org.candour.documents.PortableCopies;

import org.springframework.stereotype.Component;

/** Requests for a portable copy take what such a copy is made of (Art 20(1)). */
@Component
class PortableRequests implements PortableCopies {

	static final String RIGHT = "R-PORT";

	private final RightsRequests requests;

	PortableRequests(RightsRequests requests) {
		this.requests = requests;
	}

	@Override
	public boolean takes(String caseRef) {
		return this.requests.findById(caseRef)
			.filter((request) -> request.right().equals(RIGHT) && !request.decided())
			.isPresent();
	}

}
