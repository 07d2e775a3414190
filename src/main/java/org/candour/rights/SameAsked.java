package org.candour.rights;

import java.time.Duration;
import java.util.List;

import org.candour.cases.Party;
import org.candour.cases.PartyRole;
import org.candour.cases.people.Parties;

import org.springframework.stereotype.Component;

/**
 * A hint that the same person has asked for the same before: found by fingerprint of name
 * and date of birth. Nothing is ever merged by it.
 */
@Component
public class SameAsked {

	private static final Duration WINDOW = Duration.ofDays(180);

	private final Parties parties;

	private final RightsRequests requests;

	SameAsked(Parties parties, RightsRequests requests) {
		this.parties = parties;
		this.requests = requests;
	}

	/**
	 * References of requests for the same right within half a year of this one; walled
	 * ones included, so that the caller must look whether the reader may know of them.
	 */
	public List<String> as(RightsRequest request) {
		return this.parties.of(request.caseRef())
			.stream()
			.filter((party) -> party.role() == PartyRole.SUBJECT)
			.flatMap((Party subject) -> this.requests
				.findByCaseRefInAndRight(this.parties.casesAbout(subject), request.right())
				.stream())
			.filter((other) -> !other.caseRef().equals(request.caseRef()))
			.filter((other) -> Duration.between(other.receivedAt(), request.receivedAt()).abs().compareTo(WINDOW) <= 0)
			.map(RightsRequest::caseRef)
			.distinct()
			.sorted()
			.toList();
	}

}
