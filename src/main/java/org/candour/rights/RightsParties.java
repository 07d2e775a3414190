package org.candour.rights;

import java.util.List;
import java.util.stream.Stream;

import org.candour.cases.Party;
import org.candour.cases.PartyRole;

/** The people a request names, as the case file keeps them. */
final class RightsParties {

	private RightsParties() {
	}

	static List<Party> all(NewRightsRequest request) {
		return Stream.concat(Stream.of(subject(request)), Stream.ofNullable(requester(request))).toList();
	}

	static Party subject(NewRightsRequest request) {
		NewRightsRequest.Subject subject = request.subject();
		return new Party(PartyRole.SUBJECT, subject.name().strip(), subject.dateOfBirth(), subject.formerNames(),
				subject.address(), subject.postcode(), subject.email(), subject.phone(), subject.references());
	}

	/** Null if the subject asks in person. */
	static Party requester(NewRightsRequest request) {
		NewRightsRequest.Requester requester = request.requester();
		return (requester.kind() == RequesterKind.SUBJECT) ? null
				: new Party(PartyRole.REQUESTER, requester.name().strip(), null, null, requester.address(),
						requester.postcode(), requester.email(), requester.phone(), null);
	}

}
