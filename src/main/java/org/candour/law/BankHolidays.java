package org.candour.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedSet;

/**
 * The bank holidays of a span of years. Outside the span nothing is known, and no date
 * may be reckoned. Source: www.gov.uk/bank-holidays.
 *
 * @param version names the loaded file in derivations
 * @param from first day the file may be relied on
 * @param to last day the file may be relied on
 */
public record BankHolidays(String version, LocalDate from, LocalDate to, Map<CalendarArea, SortedSet<LocalDate>> days) {

	public BankHolidays {
		days = Map.copyOf(days);
	}

	public boolean covers(LocalDate day) {
		return !day.isBefore(this.from) && !day.isAfter(this.to);
	}

	public boolean isHoliday(CalendarArea area, LocalDate day) {
		return this.days.get(area).contains(day);
	}

}
