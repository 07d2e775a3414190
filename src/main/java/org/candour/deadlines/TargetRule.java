package org.candour.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.candour.law.Right;

/** A right without a period in the law, for which the council has a target. */
class TargetRule {

	private final WorkingDays calendar;

	TargetRule(WorkingDays calendar) {
		this.calendar = calendar;
	}

	Reckoning reckon(ClockFacts facts, Right right) {
		Derivation derivation = new Derivation();
		LocalDate received = derivation.step("DL-3", "The request was received on %s.", facts.received());
		int days = right.deadline().targetWorkingDays();
		LocalDate due = derivation.step("DL-14",
				"The law sets no date; the council's own target of %d working days is %%s.".formatted(days),
				this.calendar.plus(received, days));
		return new Reckoning(Reckoning.Kind.POLICY_TARGET, due, null, due, List.of(), 0, false, null,
				derivation.steps(), this.calendar.version(), neitherPausedNorExtended(facts));
	}

	/** What is wrong with facts that only the month rule knows. */
	static List<Objection> neitherPausedNorExtended(ClockFacts facts) {
		List<Objection> objections = new ArrayList<>();
		if (!facts.clarifications().isEmpty()) {
			objections.add(new Objection(Objection.PAUSE_NOT_ALLOWED, "clarification",
					"A question about what is wanted pauses only a request for access."));
		}
		if (facts.extended() || facts.extensionNoticeSent() != null) {
			objections.add(new Objection(Objection.EXTENSION_NOT_ALLOWED, "extended",
					"Only a period of one month can be extended."));
		}
		return objections;
	}

}
