package org.candour.notices;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.candour.deadlines.CalendarMissing;
import org.candour.deadlines.WorkingDays;

import org.springframework.stereotype.Component;

/**
 * Days in Europe/London, as the digest and "soon" need them. Beyond the years of the bank
 * holidays, Monday to Friday count: a mail too many is better than none.
 */
@Component
class DueDays {

	static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final WorkingDays workingDays;

	DueDays(WorkingDays workingDays) {
		this.workingDays = workingDays;
	}

	boolean working(Instant now) {
		return working(now.atZone(LONDON).toLocalDate());
	}

	/** The end of the next working day: what is due before is due soon. */
	Instant endOfSoon(Instant now) {
		LocalDate next = now.atZone(LONDON).toLocalDate().plusDays(1);
		while (!working(next)) {
			next = next.plusDays(1);
		}
		return next.plusDays(1).atStartOfDay(LONDON).toInstant();
	}

	private boolean working(LocalDate day) {
		try {
			return this.workingDays.isWorkingDay(day);
		}
		catch (CalendarMissing ex) {
			return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
		}
	}

}
