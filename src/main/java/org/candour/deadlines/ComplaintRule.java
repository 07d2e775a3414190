package org.candour.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.candour.law.Right;

/**
 * A complaint to the council (DPA 2018 s.164A): acknowledged within 30 days, the first
 * day being the day after receipt (DL-9). The outcome has no fixed period; the council
 * has a target.
 */
class ComplaintRule {

	private final WorkingDays calendar;

	private final LocalDate inForceFrom;

	/**
	 * Makes the rule.
	 * @param inForceFrom first day of receipt that s.164A(3)-(4) applies to (SI 2026/82
	 * reg 7)
	 */
	ComplaintRule(WorkingDays calendar, LocalDate inForceFrom) {
		this.calendar = calendar;
		this.inForceFrom = inForceFrom;
	}

	Reckoning reckon(ClockFacts facts, Right right) {
		List<Objection> objections = new ArrayList<>(TargetRule.neitherPausedNorExtended(facts));
		Derivation derivation = new Derivation();
		LocalDate received = derivation.step("DL-3", "The complaint was received on %s.", facts.received());
		LocalDate target = this.calendar.plus(received, right.deadline().targetWorkingDays());
		if (received.isBefore(this.inForceFrom)) {
			derivation.step("DL-9", "Section 164A applies to complaints received from %s, so no date is set by law.",
					this.inForceFrom);
			derivation.step("DL-14", "The council's own target for the outcome is %s.", target);
			return new Reckoning(Reckoning.Kind.POLICY_TARGET, target, null, target, List.of(), 0, false, null,
					derivation.steps(), this.calendar.version(), objections);
		}
		int days = right.deadline().acknowledgeDays();
		LocalDate day = derivation.step("DL-9",
				"%d days, counted from the day after receipt, end on %%s.".formatted(days), received.plusDays(days));
		LocalDate due = derivation.roll("The last day to acknowledge", day, this.calendar);
		derivation.step("DL-14", "The council's own target for the outcome is %s.", target);
		return new Reckoning(Reckoning.Kind.ACKNOWLEDGEMENT, due, null, target, MonthRule.warnings(received, due), 0,
				false, null, derivation.steps(), this.calendar.version(), objections);
	}

}
