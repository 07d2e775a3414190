package org.candour.deadlines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A service level in working days, as a pure function. It stands still while the request
 * lies with whoever asked: working days after the day it went back, up to and including
 * the day the answer came, do not count. That begins only while the period still runs.
 */
public class ServicePeriod {

	private static final String RULE = "TIME";

	private static final int PERCENT = 100;

	private final WorkingDays calendar;

	public ServicePeriod(WorkingDays calendar) {
		this.calendar = calendar;
	}

	/**
	 * Reckons the date.
	 * @throws CalendarMissing if a date lies outside the loaded years
	 */
	public Reckoning reckon(ServiceFacts facts) {
		List<Objection> objections = new ArrayList<>();
		Derivation derivation = new Derivation();
		LocalDate start = derivation.step(RULE, "The request was received on %s.", facts.received());
		if (facts.statedOn() != null) {
			return stated(facts, derivation);
		}
		derivation.step(RULE, "%d working days of England (calendar %s) end on %%s.".formatted(facts.workingDays(),
				this.calendar.version()), this.calendar.plus(start, facts.workingDays()));
		List<Pause> counted = inTime(counted(facts, objections), start, facts.workingDays(), derivation);
		SortedSet<LocalDate> excluded = excluded(counted, start);
		int days = facts.workingDays() + excluded.size();
		if (!excluded.isEmpty()) {
			derivation.step(RULE,
					"The request lay with whoever asked on %d working days that do not count, from %s to %s, so the day becomes %%s."
						.formatted(excluded.size(), Derivation.inWords(excluded.first()),
								Derivation.inWords(excluded.last())),
					this.calendar.plus(start, days));
		}
		Optional<Pause> open = counted.stream().filter(Pause::open).findFirst();
		int awaited = open.isPresent() ? facts.daysToAnswer() : 0;
		LocalDate due = this.calendar.plus(start, days + awaited);
		open.ifPresent((pause) -> derivation.step(RULE,
				"An answer has been awaited since %s. Until it comes the %d working days allowed for it are added, and the day is provisional: %%s."
					.formatted(Derivation.inWords(pause.from()), awaited),
				due));
		return new Reckoning(Reckoning.Kind.SERVICE_LEVEL, due, null, null,
				warnings(start, facts.workingDays(), excluded.size() + awaited), excluded.size(), open.isPresent(),
				open.map(Pause::from).orElse(null), derivation.steps(), this.calendar.version(), objections);
	}

	/** Somebody else set the day: it neither rolls nor waits for anybody. */
	private Reckoning stated(ServiceFacts facts, Derivation derivation) {
		LocalDate due = derivation.step(RULE, "The order, notice or agreement sets %s.", facts.statedOn());
		long days = Math.max(0, ChronoUnit.DAYS.between(facts.received(), due));
		List<Warning> warnings = MonthRule.WARNINGS.stream()
			.map((percent) -> new Warning(percent, facts.received().plusDays(days * percent / PERCENT)))
			.toList();
		return new Reckoning(Reckoning.Kind.STATED, due, null, null, warnings, 0, false, null, derivation.steps(),
				this.calendar.version(), List.of());
	}

	private static List<Pause> counted(ServiceFacts facts, List<Objection> objections) {
		List<Pause> counted = new ArrayList<>(facts.pauses());
		if (counted.removeIf(Pause::backwards)) {
			objections.add(new Objection(Objection.PAUSE_BACKWARDS, "answeredOn",
					"The answer cannot come before the request went back."));
		}
		if (counted.removeIf((pause) -> pause.from().isBefore(facts.received()))) {
			objections.add(new Objection(Objection.PAUSE_BEFORE_RECEIPT, "pausedFrom",
					"The request cannot go back before it was received."));
		}
		return counted;
	}

	/** Those that began while the period still ran: a request that is late stays late. */
	private List<Pause> inTime(List<Pause> pauses, LocalDate start, int workingDays, Derivation derivation) {
		List<Pause> inTime = new ArrayList<>();
		for (Pause pause : pauses.stream().sorted(Comparator.comparing(Pause::from)).toList()) {
			LocalDate due = this.calendar.plus(start, workingDays + excluded(inTime, start).size());
			boolean awaited = inTime.stream().anyMatch(Pause::open);
			if (!awaited && pause.from().isAfter(due)) {
				derivation.step(RULE,
						"The request went back on %s, after the last day, which moves nothing. It stays at %%s."
							.formatted(Derivation.inWords(pause.from())),
						due);
				return inTime;
			}
			inTime.add(pause);
		}
		return inTime;
	}

	private SortedSet<LocalDate> excluded(List<Pause> pauses, LocalDate start) {
		SortedSet<LocalDate> excluded = new TreeSet<>();
		for (Pause pause : pauses) {
			if (!pause.open()) {
				// an end outside the loaded years fails here, before its days are listed
				this.calendar.isWorkingDay(pause.until());
				pause.from()
					.plusDays(1)
					.datesUntil(pause.until().plusDays(1))
					.filter((day) -> day.isAfter(start) && this.calendar.isWorkingDay(day))
					.forEach(excluded::add);
			}
		}
		return excluded;
	}

	private List<Warning> warnings(LocalDate start, int workingDays, int shift) {
		return MonthRule.WARNINGS.stream()
			.map((percent) -> new Warning(percent, this.calendar.plus(start, workingDays * percent / PERCENT + shift)))
			.toList();
	}

}
