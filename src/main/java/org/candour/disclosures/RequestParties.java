package org.candour.disclosures;

import java.util.List;
import java.util.stream.Stream;

import org.candour.cases.Party;
import org.candour.cases.PartyRole;
import org.candour.disclosures.RequestForm.Requester;
import org.candour.disclosures.RequestForm.Subject;

/** The people a request form names, as the case file keeps them. */
final class RequestParties {

	private static final String NOT_STATED = "not stated";

	private RequestParties() {
	}

	static List<Party> all(RequestForm form) {
		return Stream.concat(subjects(form).stream(), Stream.of(requester(form))).toList();
	}

	static List<Party> subjects(RequestForm form) {
		if (form.subjects() == null || form.subjects().isEmpty()) {
			return List.of(new Party(PartyRole.SUBJECT, NOT_STATED, null));
		}
		return form.subjects().stream().map(RequestParties::subject).toList();
	}

	private static Party subject(Subject subject) {
		String addresses = (subject.addresses() != null) ? String.join("\n", subject.addresses()) : null;
		return new Party(PartyRole.SUBJECT, stated(subject.fullName()), subject.dateOfBirth(), subject.aliases(),
				addresses, null, null, null, subject.identifiers());
	}

	static Party requester(RequestForm form) {
		Requester requester = form.requester();
		if (requester == null) {
			return new Party(PartyRole.REQUESTER, NOT_STATED, null);
		}
		List<String> own = (requester.reference() != null) ? List.of(requester.reference()) : null;
		return new Party(PartyRole.REQUESTER, stated(requester.name()), null, null, null, null, requester.email(),
				requester.workPhone(), own);
	}

	private static String stated(String name) {
		return (name != null && !name.isBlank()) ? name : NOT_STATED;
	}

}
