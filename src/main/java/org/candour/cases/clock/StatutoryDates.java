package org.candour.cases.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.cases.Term;
import org.candour.deadlines.ClockFacts;
import org.candour.deadlines.Reckoning;
import org.candour.deadlines.StatutoryClock;
import org.candour.law.Regime;
import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;

import org.springframework.stereotype.Component;

/**
 * The clocks of rights requests: what happened is kept as a list of events for each leg,
 * and every date follows from it by the statutory clock.
 */
@Component
class StatutoryDates {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final ClockEvents events;

	private final LegDeadlines legs;

	private final StatutoryClock law;

	private final CurrentPerson current;

	private final AuditTrail audit;

	private final Clock time;

	StatutoryDates(ClockEvents events, LegDeadlines legs, StatutoryClock law, CurrentPerson current, AuditTrail audit,
			Clock time) {
		this.events = events;
		this.legs = legs;
		this.law = law;
		this.current = current;
		this.audit = audit;
		this.time = time;
	}

	void start(String caseRef, Term.Statutory term, Instant receivedAt) {
		for (Regime regime : term.regimes()) {
			LegDeadline leg = new LegDeadline(caseRef, regime, term.right());
			this.events.save(event(leg, ClockEventKind.RECEIVED, receivedAt.atZone(LONDON).toLocalDate()));
			derive(leg, ClockEventKind.RECEIVED);
		}
	}

	/** Opens the clock of another leg: it was received when the first was, and so on. */
	void add(String caseRef, Regime regime) {
		List<LegDeadline> present = of(caseRef);
		if (present.stream().anyMatch((leg) -> leg.regime() == regime)) {
			return;
		}
		LegDeadline first = present.get(0);
		history(first).events().forEach((event) -> this.events.save(event.on(regime)));
		derive(new LegDeadline(caseRef, regime, first.right()), ClockEventKind.RECEIVED);
	}

	/** Records what happened to every leg and derives the dates again. */
	void record(String caseRef, ClockEventKind kind, LocalDate day) {
		of(caseRef).forEach((leg) -> record(leg, kind, day));
	}

	/** Records what happened to one leg. */
	void record(LegDeadline leg, ClockEventKind kind, LocalDate day) {
		this.events.save(event(leg, kind, day));
		derive(leg, kind);
	}

	List<LegDeadline> of(String caseRef) {
		return this.legs.findByCaseRefOrderByRegime(caseRef);
	}

	boolean keeps(String caseRef) {
		return this.legs.existsByCaseRef(caseRef);
	}

	LegHistory history(LegDeadline leg) {
		return new LegHistory(leg.right(), leg.regime(),
				this.events.findByCaseRefAndRegimeOrderByRecordedAt(leg.caseRef(), leg.regime()));
	}

	Reckoning reckon(LegDeadline leg) {
		return reckon(history(leg).facts());
	}

	Reckoning reckon(ClockFacts facts) {
		return this.law.reckon(facts);
	}

	private ClockEvent event(LegDeadline leg, ClockEventKind kind, LocalDate day) {
		String by = this.current.find().map(Person::username).orElse("system");
		return new ClockEvent(leg.caseRef(), leg.regime(), kind, day, this.time.instant(), by);
	}

	private void derive(LegDeadline leg, ClockEventKind change) {
		LegHistory history = history(leg);
		leg.follow(history, this.law.reckon(history.facts()));
		this.legs.save(leg);
		this.audit.record(AuditAction.CLOCK_CHANGED, leg.caseRef(),
				Map.of("change", change.name(), "right", leg.right(), "regime", leg.regime().name(), "received",
						leg.receivedOn().toString(), "excluded-days", Integer.toString(leg.excludedDays()), "due",
						String.valueOf(leg.dueOn())));
	}

}
