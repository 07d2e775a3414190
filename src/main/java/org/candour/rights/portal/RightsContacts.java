package org.candour.rights.portal;

import java.util.Optional;

import org.candour.delivery.PersonContact;
import org.candour.delivery.PersonContacts;
import org.candour.rights.NewRightsRequest;
import org.candour.rights.PreferredDelivery;
import org.candour.rights.RightsForms;
import org.candour.rights.RightsRequests;

import org.springframework.stereotype.Component;

/** How to reach whoever exercises a right: the subject, or who acts for them. */
@Component
class RightsContacts implements PersonContacts {

	private final RightsRequests requests;

	private final RightsForms forms;

	RightsContacts(RightsRequests requests, RightsForms forms) {
		this.requests = requests;
		this.forms = forms;
	}

	@Override
	public Optional<PersonContact> of(String caseRef) {
		return this.requests.findById(caseRef).map(this.forms::open).map(RightsContacts::contact);
	}

	private static PersonContact contact(NewRightsRequest request) {
		return new PersonContact(request.email().orElse(null), request.delivery() == PreferredDelivery.POST);
	}

}
