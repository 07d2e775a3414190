package org.candour.cases.clock;

import java.util.List;

import org.candour.deadlines.Calendars;

/**
 * Somebody who keeps dates of open cases on file that depend on bank holidays. When the
 * bank holidays change, every bean of this kind is asked which of its dates move, and
 * told to write them anew. Dates on file are always what the facts on file give, so what
 * differs has moved.
 */
public interface CalendarDependentDates {

	/**
	 * The dates on file of every open case, behind a wall or not, that are others by
	 * these calendars. Changes nothing.
	 * @throws org.candour.deadlines.CalendarMissing if a date would lie outside their
	 * years
	 */
	List<MovedDate> movedBy(Calendars calendars);

	/**
	 * Writes the dates of one case anew, within the caller's transaction. Harmless when
	 * done twice. The engine's timers and the audit trail are the caller's.
	 */
	void reckonAgain(String caseRef, Calendars calendars);

}
