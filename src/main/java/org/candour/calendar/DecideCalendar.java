package org.candour.calendar;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.candour.audit.AuditAction;
import org.candour.audit.AuditTrail;
import org.candour.calendar.CalendarVersion.State;
import org.candour.cases.clock.MovedCases;
import org.candour.cases.clock.MovedDate;
import org.candour.deadlines.CalendarMissing;
import org.candour.deadlines.Calendars;
import org.candour.law.CalendarInUse;
import org.candour.staff.Action;
import org.candour.staff.Permissions;
import org.candour.staff.Person;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Decides about proposed bank holidays. Confirming puts them to use, writes the dates of
 * the open cases they move, and lets timers and tasks follow, in one transaction.
 */
@Component
public class DecideCalendar {

	/** A step of a case at the same moment goes first; then it is done again. */
	private static final int ATTEMPTS = 12;

	private static final Duration PAUSE = Duration.ofMillis(250);

	private final StoredVersions versions;

	private final CalendarOfTheMoment moment;

	private final CalendarInUse calendar;

	private final MovedCases cases;

	private final Permissions permissions;

	private final AuditTrail audit;

	private final TransactionTemplate transaction;

	private final Clock clock;

	DecideCalendar(StoredVersions versions, CalendarOfTheMoment moment, CalendarInUse calendar, MovedCases cases,
			Permissions permissions, AuditTrail audit, PlatformTransactionManager transactions, Clock clock) {
		this.versions = versions;
		this.moment = moment;
		this.calendar = calendar;
		this.cases = cases;
		this.permissions = permissions;
		this.audit = audit;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * Puts a proposal to use.
	 * @return the dates that moved, those of walled cases too; none if it was in use
	 * already
	 * @throws CalendarRefused if it cannot be confirmed, or not by this person (SD9)
	 */
	public List<MovedDate> confirm(long number, Person person) {
		demand(this.permissions.allows(person, Action.APPROVE_LAW));
		return again(() -> {
			this.moment.lockForChange();
			CalendarVersion proposal = this.versions.find(number).orElseThrow(DecideCalendar::unknown);
			if (proposal.state() == State.CONFIRMED) {
				return List.of();
			}
			demandWaiting(proposal);
			demandOther(proposal, person);
			if (!this.calendar.current().version().equals(proposal.basedOn())) {
				throw new CalendarRefused(
						"Another calendar has come into use since this was proposed. Propose the file again.");
			}
			this.versions.decide(number, State.CONFIRMED, person.username(), this.clock.instant());
			this.moment.changed();
			this.audit.record(AuditAction.CALENDAR_CONFIRMED, null,
					Map.of("calendar", proposal.version(), "proposed-by", proposal.proposedBy()));
			return moved();
		});
	}

	/** Puts a proposal aside: its proposer withdraws it, somebody else rejects it. */
	public void putAside(long number, Person person) {
		demand(this.permissions.allows(person, Action.APPROVE_LAW)
				|| this.permissions.allows(person, Action.PROPOSE_LAW));
		again(() -> {
			this.moment.lockForChange();
			CalendarVersion proposal = this.versions.find(number).orElseThrow(DecideCalendar::unknown);
			demandWaiting(proposal);
			boolean own = proposal.proposedBy().equals(person.username());
			demand(own || this.permissions.allows(person, Action.APPROVE_LAW));
			State state = own ? State.WITHDRAWN : State.REJECTED;
			this.versions.decide(number, state, person.username(), this.clock.instant());
			this.audit.record(AuditAction.CALENDAR_PUT_ASIDE, null,
					Map.of("calendar", proposal.version(), "state", state.name()));
			return null;
		});
	}

	/** Writes dates anew that differ from what the calendar in use gives. */
	List<MovedDate> repair() {
		return again(() -> {
			this.moment.lockForChange();
			return moved();
		});
	}

	private List<MovedDate> moved() {
		try {
			return this.cases.move(Calendars.of(this.calendar.current()));
		}
		catch (CalendarMissing ex) {
			throw new CalendarRefused(
					"A date of an open case would fall after the last year of the calendar. A longer file is needed.");
		}
	}

	private <T> T again(Supplier<T> work) {
		for (int attempt = 1;; attempt++) {
			try {
				return this.transaction.execute((status) -> work.get());
			}
			catch (RuntimeException ex) {
				if (!Collision.caused(ex)) {
					throw ex;
				}
				if (attempt == ATTEMPTS) {
					throw new CalendarRefused(
							"Cases were being worked on at the same moment. Nothing was changed; try once more.");
				}
				LockSupport.parkNanos(PAUSE.toNanos() * attempt);
			}
		}
	}

	private static void demandWaiting(CalendarVersion proposal) {
		if (proposal.state() != State.PROPOSED) {
			throw new CalendarRefused("This proposal was decided before: %s by %s."
				.formatted(proposal.state().name().toLowerCase(Locale.ROOT), proposal.decidedBy()));
		}
	}

	private static void demandOther(CalendarVersion proposal, Person person) {
		if (proposal.proposedBy().equals(person.username())) {
			throw new CalendarRefused("Whoever proposes a change does not approve it (SD9). Somebody else must.");
		}
	}

	private static void demand(boolean allowed) {
		if (!allowed) {
			throw new AccessDeniedException("Not for this role.");
		}
	}

	private static CalendarRefused unknown() {
		return new CalendarRefused("There is no such proposal.");
	}

}
