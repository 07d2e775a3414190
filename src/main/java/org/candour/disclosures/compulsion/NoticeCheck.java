package org.candour.disclosures.compulsion;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.candour.deadlines.DisclosureClock;
import org.candour.deadlines.DisclosureDue;
import org.candour.law.CompulsionRule;
import org.candour.law.Gateway;

import org.springframework.stereotype.Component;

/**
 * Checks an order or notice as far as rules can: the time it leaves, who must have
 * approved it, until when it can be questioned (LC-16, 1; S-17).
 */
@Component
class NoticeCheck {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private final DisclosureClock clock;

	NoticeCheck(DisclosureClock clock) {
		this.clock = clock;
	}

	/**
	 * Checks it.
	 * @throws org.candour.deadlines.CalendarMissing if a day lies outside the loaded
	 * years
	 */
	NoticeFindings check(Gateway gateway, CompulsionRule rule, NoticeFacts facts) {
		DisclosureDue due = this.clock.reckon(gateway, facts.from(), facts.answerBy());
		boolean tooShort = due.earliest() != null && facts.answerBy() != null
				&& facts.answerBy().isBefore(due.earliest());
		boolean unapproved = facts.approvedBy() != null && !rule.approvedBy(facts.approvedBy());
		List<String> warnings = new ArrayList<>();
		if (tooShort) {
			warnings.add("This notice is short: the earliest lawful date is %s.".formatted(inWords(due.earliest())));
		}
		if (unapproved) {
			warnings.add("The approval that this needs is not shown: %s.".formatted(rule.approvalText()));
		}
		if (facts.answerBy() != null && facts.answerBy().isBefore(facts.from())) {
			warnings.add("It asks for an answer before the day on which it was given.");
		}
		return new NoticeFindings(due.due(), due.earliest(), tooShort, due.reviewBy(), due.appealBy(), unapproved,
				warnings, due.derivation());
	}

	static String inWords(LocalDate day) {
		return DAY.format(day);
	}

}
