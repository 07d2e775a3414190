package org.candour.escalation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

import org.candour.cases.Urgency;
import org.candour.cases.clock.CaseDeadlines;

import org.springframework.stereotype.Component;

/** How soon advice is due: routine 3 working days, urgent 4 hours, a breach 1 hour. */
@Component
class AdviceDue {

	private static final int ROUTINE_DAYS = 3;

	private static final Duration URGENT = Duration.ofHours(4);

	private static final Duration BREACH = Duration.ofHours(1);

	private static final String BREACH_TRIGGER = "ESC-08";

	private final CaseDeadlines caseClock;

	private final Clock clock;

	AdviceDue(CaseDeadlines caseClock, Clock clock) {
		this.caseClock = caseClock;
		this.clock = clock;
	}

	Due on(Collection<String> triggers, Urgency urgency) {
		if (triggers.contains(BREACH_TRIGGER)) {
			return new Due(this.clock.instant().plus(BREACH), null);
		}
		return switch (urgency) {
			case LIFE, HOURS -> new Due(this.clock.instant().plus(URGENT), null);
			case DAYS, ROUTINE -> new Due(routine(), ROUTINE_DAYS);
		};
	}

	Instant routine() {
		return this.caseClock.workingDays(ROUTINE_DAYS).toInstant();
	}

	/**
	 * When advice is due.
	 *
	 * @param workingDays within how many working days, or null where hours count
	 */
	record Due(Instant at, Integer workingDays) {

	}

}
