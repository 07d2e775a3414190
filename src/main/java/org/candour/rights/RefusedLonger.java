package org.candour.rights;

import java.util.Set;

import org.candour.retention.KeptLonger;

import org.springframework.stereotype.Component;

/** A request that was refused, wholly or in part, is kept longer. */
@Component
class RefusedLonger implements KeptLonger {

	private final RightsRequests requests;

	RefusedLonger(RightsRequests requests) {
		this.requests = requests;
	}

	@Override
	public Set<String> circumstances(String caseRef) {
		return this.requests.findById(caseRef)
			.filter((request) -> !request.decisionCodes().isEmpty())
			.map((request) -> Set.of("REFUSED_OR_COMPLAINED"))
			.orElse(Set.of());
	}

}
