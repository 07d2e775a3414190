package org.candour.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.candour.law.LawCatalogue;
import org.candour.law.LawChange;
import org.candour.law.LawNotUsable;
import org.candour.law.Right;

import org.springframework.stereotype.Component;

/**
 * When a rights request is due, as a pure function of its facts (rules DL-1 to DL-9,
 * DL-13, DL-14). Facts that the law does not let count come back as objections; the date
 * stands without them.
 */
@Component
public class StatutoryClock {

	private final LawCatalogue law;

	private final WorkingDays calendar;

	private final MonthRule month;

	private final ComplaintRule complaint;

	private final TargetRule target;

	public StatutoryClock(LawCatalogue law, WorkingDays calendar) {
		this.law = law;
		this.calendar = calendar;
		this.month = new MonthRule(calendar, firstDay("CH-APPLICABLE-PERIOD"));
		this.complaint = new ComplaintRule(calendar, firstDay("CH-COMPLAINTS"));
		this.target = new TargetRule(calendar);
	}

	/**
	 * Reckons the date.
	 * @throws LawNotUsable if the right is unknown
	 * @throws CalendarMissing if a date lies outside the loaded years
	 */
	public Reckoning reckon(ClockFacts facts) {
		Right right = this.law.of(Right.class)
			.newest(facts.right())
			.orElseGet(() -> this.law.of(Right.class).require(facts.right(), facts.received()));
		this.calendar.isWorkingDay(facts.received());
		if (!right.regimes().contains(facts.regime())) {
			return none(facts, Objection.RIGHT_NOT_IN_REGIME, "regime", "This right does not exist under this regime.");
		}
		return switch (right.deadline().rule()) {
			case ONE_MONTH -> this.month.reckon(facts, right);
			case ACKNOWLEDGE -> this.complaint.reckon(facts, right);
			case TARGET -> this.target.reckon(facts, right);
			case STATED -> none(facts, Objection.NO_FIXED_PERIOD, "right",
					"The date is the one that the letter or notice states.");
		};
	}

	private Reckoning none(ClockFacts facts, String rule, String parameter, String message) {
		Derivation derivation = new Derivation();
		derivation.step("DL-3", "It was received on %s.", facts.received());
		List<Objection> objections = new ArrayList<>();
		objections.add(new Objection(rule, parameter, message));
		return new Reckoning(Reckoning.Kind.STATED, null, null, null, List.of(), 0, false, null, derivation.steps(),
				this.calendar.version(), objections);
	}

	private LocalDate firstDay(String change) {
		return this.law.of(LawChange.class).newest(change).orElseThrow().validFrom();
	}

}
