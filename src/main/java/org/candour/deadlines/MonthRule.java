package org.candour.deadlines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

import org.candour.law.Regime;
import org.candour.law.Right;

/**
 * One month, or three with notice (UK GDPR Art 12A; DPA 2018 s.54; Regulation 1182/71 Art
 * 3).
 */
class MonthRule {

	/** The council's own early target, in calendar days (DL-14). */
	private static final int TARGET_DAYS = 20;

	static final List<Integer> WARNINGS = List.of(50, 75, 90);

	private final WorkingDays calendar;

	private final LocalDate newRulesFrom;

	/**
	 * Makes the rule.
	 * @param newRulesFrom first day of receipt that the pause and, under Part 3, the
	 * extension apply to (SI 2026/82 reg 4)
	 */
	MonthRule(WorkingDays calendar, LocalDate newRulesFrom) {
		this.calendar = calendar;
		this.newRulesFrom = newRulesFrom;
	}

	Reckoning reckon(ClockFacts facts, Right right) {
		List<Objection> objections = new ArrayList<>();
		Derivation derivation = new Derivation();
		boolean oldRules = facts.received().isBefore(this.newRulesFrom);
		LocalDate start = start(facts, derivation);
		this.calendar.isWorkingDay(start);
		if (oldRules) {
			derivation.step("DL-13", "It was received before %s, so the rules before that day apply.",
					this.newRulesFrom);
		}
		SortedSet<LocalDate> excluded = excluded(facts, right, oldRules, start, objections);
		boolean extendable = !(oldRules && facts.regime() == Regime.PART3);
		Derivation ofNotice = new Derivation();
		LocalDate notice = months(start, 1, excluded, "The last day for a notice of extension", ofNotice);
		boolean extended = extended(facts, extendable, notice, objections);
		LocalDate due = months(start, extended ? 3 : 1, excluded, "The due day", derivation);
		if (extendable) {
			derivation.step("DL-5", "A notice of extension with reasons can be sent until %s.", notice);
		}
		LocalDate target = start.plusDays(TARGET_DAYS + excluded.size());
		boolean open = !excluded.isEmpty() && facts.clarifications().stream().anyMatch(Clarification::open);
		return new Reckoning(Reckoning.Kind.ANSWER, due, extendable ? notice : null,
				target.isBefore(due) ? target : due, warnings(start, due), excluded.size(), open,
				open ? openSince(facts) : null, derivation.steps(), this.calendar.version(), objections);
	}

	private static LocalDate start(ClockFacts facts, Derivation derivation) {
		derivation.step("DL-3", "The request was received on %s.", facts.received());
		LocalDate start = facts.relevantTime();
		if (start.isAfter(facts.received())) {
			String last = start.equals(facts.identityReceived()) ? "proof of identity or authority came"
					: "the fee was paid";
			derivation.step("DL-1", "The period starts on %s, when " + last + ".", start);
		}
		return start;
	}

	private LocalDate months(LocalDate start, int months, SortedSet<LocalDate> excluded, String what,
			Derivation derivation) {
		// plusMonths takes the last day of a month that lacks the day number (DL-2)
		LocalDate day = start.plusMonths(months);
		derivation.step((months > 1) ? "DL-5" : "DL-2",
				((months > 1) ? "Three months" : "One month") + " from then is %s.", day);
		if (!excluded.isEmpty()) {
			day = derivation.step("DL-7",
					"Clarification was awaited on %d days that do not count, from %s to %s, so the day becomes %%s."
						.formatted(excluded.size(), Derivation.inWords(excluded.first()),
								Derivation.inWords(excluded.last())),
					day.plusDays(excluded.size()));
		}
		return derivation.roll(what, day, this.calendar);
	}

	private static SortedSet<LocalDate> excluded(ClockFacts facts, Right right, boolean oldRules, LocalDate start,
			List<Objection> objections) {
		List<Clarification> counted = new ArrayList<>(facts.clarifications());
		if (!counted.isEmpty() && !right.clarificationPause()) {
			objections.add(new Objection(Objection.PAUSE_NOT_ALLOWED, "clarification",
					"A question about what is wanted pauses only a request for access."));
			counted.clear();
		}
		if (counted.removeIf(Clarification::backwards)) {
			objections.add(new Objection(Objection.CLARIFICATION_BACKWARDS, "clarification",
					"A clarification cannot be answered before it was asked for."));
		}
		return ExcludedDays.of(oldRules ? List.of() : counted, start, facts.asOf());
	}

	private static boolean extended(ClockFacts facts, boolean extendable, LocalDate notice,
			List<Objection> objections) {
		if (!facts.extended()) {
			return false;
		}
		if (!extendable) {
			objections.add(new Objection(Objection.EXTENSION_NOT_ALLOWED, "extended",
					"A request under Part 3 received before the reform cannot be extended."));
			return false;
		}
		if (facts.extensionNoticeSent() != null && facts.extensionNoticeSent().isAfter(notice)) {
			objections.add(new Objection(Objection.EXTENSION_NOTICE_TOO_LATE, "extensionNoticeSent",
					"The notice of extension had to be sent by %s, so the period is not extended."
						.formatted(Derivation.inWords(notice))));
			return false;
		}
		return true;
	}

	private static LocalDate openSince(ClockFacts facts) {
		return facts.clarifications()
			.stream()
			.filter(Clarification::open)
			.map(Clarification::asked)
			.min(LocalDate::compareTo)
			.orElseThrow();
	}

	static List<Warning> warnings(LocalDate start, LocalDate due) {
		long days = ChronoUnit.DAYS.between(start, due);
		return WARNINGS.stream().map((percent) -> new Warning(percent, start.plusDays(days * percent / 100))).toList();
	}

}
