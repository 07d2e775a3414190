package org.candour.cases.writing;

import org.candour.cases.CaseAccess;
import org.candour.cases.CaseFile;
import org.candour.cases.CaseNotFound;
import org.candour.cases.RuleBroken;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What staff write to whoever asks. */
@Component
public class CouncilMessages {

	private final CaseAccess access;

	private final Permissions permissions;

	private final Messages messages;

	CouncilMessages(CaseAccess access, Permissions permissions, Messages messages) {
		this.access = access;
		this.permissions = permissions;
		this.messages = messages;
	}

	/**
	 * Asks something.
	 * @throws CaseNotFound if the case does not exist for this person
	 * @throws RuleBroken if the role may not write to them, or the case is closed
	 */
	@Transactional
	public Message ask(String caseRef, Person person, String text) {
		CaseFile file = this.access.require(caseRef, person);
		if (!this.permissions.allows(person, Action.MESSAGE_BODY)) {
			throw new RuleBroken("ROLE", "Your role does not allow messages to whoever asks.");
		}
		if (file.closed()) {
			throw new RuleBroken("CASE-CLOSED", "The case is closed.");
		}
		return this.messages.add(caseRef, MessageKind.QUESTION, person.username(), text);
	}

}
