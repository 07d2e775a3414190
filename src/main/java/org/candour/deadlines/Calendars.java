package org.candour.deadlines;

import org.candour.law.BankHolidays;
import org.candour.law.CalendarArea;

/**
 * Working days by one version of the bank holidays: what dates are reckoned by, or would
 * be.
 *
 * @param version names the version
 * @param england working days of England, for statutory dates and service levels
 * @param uk working days of the whole kingdom (Public Authorities (Fraud, Error and
 * Recovery) Act 2025 s.74)
 */
public record Calendars(String version, WorkingDays england, WorkingDays uk) {

	public static Calendars of(BankHolidays holidays) {
		return new Calendars(holidays.version(), new CalendarWorkingDays(() -> holidays, CalendarArea.ENGLAND),
				new CalendarWorkingDays(() -> holidays, CalendarArea.UK));
	}

}
