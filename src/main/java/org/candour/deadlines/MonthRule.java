package org.candour.deadlines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.candour.law.Regime;
import org.candour.law.Right;

/**
 * One month, or three with notice (UK GDPR Art 12A; DPA 2018 s.54; Regulation 1182/71 Art
 * 3).
 */
class MonthRule {

	/** The council's own early target, in calendar days (DL-14). */
	private static final int TARGET_DAYS = 20;

	private static final String PAUSE = "DL-7";

	private static final String CLARIFICATION = "clarification";

	private static final String NOTICE = "extensionNoticeSent";

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
		List<Clarification> questions = questions(facts, right, oldRules, objections);
		boolean extendable = !(oldRules && facts.regime() == Regime.PART3);
		PausedPeriod month = PausedPeriod.of(start, 1, questions, facts.asOf(), this.calendar);
		LocalDate notice = this.calendar.roll(month.end());
		boolean extended = extended(facts, extendable, notice, objections);
		PausedPeriod period = extended ? PausedPeriod.of(start, 3, questions, facts.asOf(), this.calendar) : month;
		LocalDate due = due(period, extended, derivation);
		if (extendable) {
			derivation.step("DL-5", "A notice of extension with reasons can be sent until %s.", notice);
		}
		LocalDate target = start.plusDays(TARGET_DAYS + period.excludedDays());
		LocalDate openSince = period.openSince().orElse(null);
		return new Reckoning(Reckoning.Kind.ANSWER, due, extendable ? notice : null,
				target.isBefore(due) ? target : due, warnings(start, due), period.excludedDays(), openSince != null,
				openSince, derivation.steps(), this.calendar.version(), objections);
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

	private LocalDate due(PausedPeriod period, boolean extended, Derivation derivation) {
		derivation.step(extended ? "DL-5" : "DL-2", (extended ? "Three months" : "One month") + " from then is %s.",
				period.lastDayWithoutPause());
		if (!period.pauses().isEmpty()) {
			derivation.step(PAUSE, pause(period), period.end());
		}
		LocalDate due = derivation.roll("The due day", period.end(), this.calendar);
		period.askedTooLate()
			.ifPresent((asked) -> derivation.step(PAUSE,
					"The question of %s went out after the last day and moves nothing: a pause begins only while the period still runs. It stays at %%s."
						.formatted(Derivation.inWords(asked)),
					due));
		return due;
	}

	/** An open question is never told as one whose days have passed. */
	private static String pause(PausedPeriod period) {
		LocalDate first = period.pauses().get(0).first();
		LocalDate last = period.pauses().get(period.pauses().size() - 1).last();
		return period.openSince()
			.map((asked) -> "Clarification has been awaited since %s and has not come. With the days up to %s left out, %d in all, the day is provisional until it comes: %%s."
				.formatted(Derivation.inWords(asked), Derivation.inWords(last), period.excludedDays()))
			.orElseGet(
					() -> "Clarification was awaited on %d days that do not count, from %s to %s, so the day becomes %%s."
						.formatted(period.excludedDays(), Derivation.inWords(first), Derivation.inWords(last)));
	}

	private List<Clarification> questions(ClockFacts facts, Right right, boolean oldRules, List<Objection> objections) {
		List<Clarification> counted = new ArrayList<>(facts.clarifications());
		if (!counted.isEmpty() && !right.clarificationPause()) {
			objections.add(new Objection(Objection.PAUSE_NOT_ALLOWED, CLARIFICATION,
					"A question about what is wanted pauses only a request for access."));
			counted.clear();
		}
		if (!counted.isEmpty() && oldRules) {
			objections.add(new Objection(Objection.PAUSE_NOT_ALLOWED, CLARIFICATION,
					"A question about what is wanted does not pause a request received before %s."
						.formatted(Derivation.inWords(this.newRulesFrom))));
			counted.clear();
		}
		if (counted.removeIf(Clarification::backwards)) {
			objections.add(new Objection(Objection.CLARIFICATION_BACKWARDS, CLARIFICATION,
					"A clarification cannot be answered before it was asked for."));
		}
		if (counted.removeIf((question) -> question.asked().isBefore(facts.received()))) {
			objections.add(new Objection(Objection.PAUSE_BEFORE_RECEIPT, CLARIFICATION,
					"A question cannot go out before the request was received."));
		}
		return counted;
	}

	private static boolean extended(ClockFacts facts, boolean extendable, LocalDate notice,
			List<Objection> objections) {
		LocalDate sent = facts.extensionNoticeSent();
		if (!facts.extended()) {
			if (sent != null) {
				objections.add(new Objection(Objection.NOTICE_WITHOUT_EXTENSION, NOTICE,
						"A notice is sent only when the period is extended. Say so, or leave its day out."));
			}
			return false;
		}
		if (!extendable) {
			objections.add(new Objection(Objection.EXTENSION_NOT_ALLOWED, "extended",
					"A request under Part 3 received before the reform cannot be extended."));
			return false;
		}
		if (sent != null && sent.isBefore(facts.received())) {
			objections.add(new Objection(Objection.EXTENSION_NOTICE_BEFORE_RECEIPT, NOTICE,
					"A notice of extension cannot go out before the request was received."));
			return false;
		}
		if (sent != null && sent.isAfter(notice)) {
			objections.add(new Objection(Objection.EXTENSION_NOTICE_TOO_LATE, NOTICE,
					"The notice of extension had to be sent by %s, so the period is not extended."
						.formatted(Derivation.inWords(notice))));
			return false;
		}
		return true;
	}

	static List<Warning> warnings(LocalDate start, LocalDate due) {
		long days = ChronoUnit.DAYS.between(start, due);
		return WARNINGS.stream().map((percent) -> new Warning(percent, start.plusDays(days * percent / 100))).toList();
	}

}
