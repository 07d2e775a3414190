package org.candour.complaints;

import java.util.List;

import org.candour.cases.CaseAccess;
import org.candour.cases.Party;
import org.candour.cases.PartyRole;
import org.candour.cases.RuleBroken;
import org.candour.cases.people.Parties;
import org.candour.cases.steps.StepHistory;
import org.candour.retention.HoldReason;
import org.candour.retention.Holds;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;

/** The case that a complaint, a review or the regulator looks at, seen from outside. */
@Component
class OriginalCase {

	private final CaseAccess access;

	private final Parties parties;

	private final StepHistory steps;

	private final Holds holds;

	OriginalCase(CaseAccess access, Parties parties, StepHistory steps, Holds holds) {
		this.access = access;
		this.parties = parties;
		this.steps = steps;
		this.holds = holds;
	}

	/**
	 * Makes sure that whoever takes something in may know of the case, and freezes it.
	 * @param caseRef may be null
	 * @throws org.candour.cases.CaseNotFound if it does not exist for the person
	 */
	void hold(String caseRef, Person person, HoldReason reason) {
		if (caseRef != null) {
			this.access.require(caseRef, person);
			this.holds.place(caseRef, reason);
		}
	}

	/**
	 * Freezes the case that a complaint from outside is about.
	 * @param caseRef may be null
	 */
	void hold(String caseRef, HoldReason reason) {
		if (caseRef != null) {
			this.holds.place(caseRef, reason);
		}
	}

	/** Whose data it is about, so that the same wall goes round what follows from it. */
	List<Party> subjects(String caseRef) {
		return (caseRef != null)
				? this.parties.of(caseRef).stream().filter((party) -> party.role() == PartyRole.SUBJECT).toList()
				: List.of();
	}

	/**
	 * SD4: whoever looks at a case from outside had no part in it.
	 * @param caseRef may be null
	 */
	void demandNoPart(String caseRef, Person person) {
		if (caseRef != null && this.steps.tookPart(caseRef, person.username())) {
			throw new RuleBroken("SD4", "You had a part in the case this is about: somebody else must take this step.");
		}
	}

}
