package org.candour.desk;

import java.util.List;
import java.util.Optional;

import org.candour.cases.CaseSummary;
import org.candour.cases.clock.LastDays;
import org.candour.cases.clock.Standing;
import org.candour.letters.RightsLetters;
import org.candour.staff.Person;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What the window shows of cases that have no window of their own, and letters to come.
 */
@Component
class MoreOfACase {

	private final ObjectProvider<CaseSummary> summaries;

	private final RightsLetters letters;

	private final LastDays lastDays;

	MoreOfACase(ObjectProvider<CaseSummary> summaries, RightsLetters letters, LastDays lastDays) {
		this.summaries = summaries;
		this.letters = letters;
		this.lastDays = lastDays;
	}

	/** What the module of the case shows of it, or null if it has a window of its own. */
	List<CaseSummary.Line> summary(String caseRef, Person person) {
		return this.summaries.orderedStream()
			.map((summary) -> summary.of(caseRef, person))
			.flatMap(Optional::stream)
			.findFirst()
			.orElse(null);
	}

	/** How the answer stands to its last day, or null if nothing is owed. */
	Standing standing(String caseRef) {
		return this.lastDays.standing(caseRef).orElse(null);
	}

	/** The kind of letter that is proposed or decided, or null. */
	String proposedLetter(String caseRef) {
		return this.letters.proposed(caseRef).map(Enum::name).orElse(null);
	}

}
