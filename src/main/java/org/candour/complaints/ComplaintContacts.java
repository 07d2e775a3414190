package org.candour.complaints;

import java.util.Optional;

import org.candour.cases.Party;
import org.candour.cases.PartyRole;
import org.candour.cases.people.Parties;
import org.candour.delivery.PersonContact;
import org.candour.delivery.PersonContacts;

import org.springframework.stereotype.Component;

/** How to reach whoever complains: by e-mail only where there is a page to go to. */
@Component
class ComplaintContacts implements PersonContacts {

	private final ComplaintFiles complaints;

	private final Parties parties;

	ComplaintContacts(ComplaintFiles complaints, Parties parties) {
		this.complaints = complaints;
		this.parties = parties;
	}

	@Override
	public Optional<PersonContact> of(String caseRef) {
		return this.complaints.findById(caseRef)
			.map((complaint) -> complaint.followed() ? new PersonContact(email(caseRef), false)
					: new PersonContact(null, true));
	}

	private String email(String caseRef) {
		return this.parties.of(caseRef)
			.stream()
			.filter((party) -> party.role() == PartyRole.SUBJECT)
			.map(Party::email)
			.findFirst()
			.orElse(null);
	}

}
