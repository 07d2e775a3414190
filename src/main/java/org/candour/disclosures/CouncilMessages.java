package org.candour.disclosures;

import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What staff write to a body. */
@Component
public class CouncilMessages {

	private final DisclosureRequests requests;

	private final CaseAccess access;

	private final Permissions permissions;

	private final Messages messages;

	CouncilMessages(DisclosureRequests requests, CaseAccess access, Permissions permissions, Messages messages) {
		this.requests = requests;
		this.access = access;
		this.permissions = permissions;
		this.messages = messages;
	}

	/**
	 * Asks the body something.
	 * @throws CaseNotFound if the case does not exist for this person
	 * @throws RuleBroken if the role may not write to bodies, or the case is closed
	 */
	@Transactional
	public Message ask(String caseRef, Person person, String text) {
		CaseFile file = this.access.require(caseRef, person);
		if (!this.permissions.allows(person, Action.MESSAGE_BODY)) {
			throw new RuleBroken("ROLE", "Your role does not allow messages to the body.");
		}
		if (file.closed()) {
			throw new RuleBroken("CASE-CLOSED", "The case is closed.");
		}
		return this.messages.add(this.requests.findById(caseRef).orElseThrow(CaseNotFound::new), MessageKind.QUESTION,
				person.username(), text);
	}

}
