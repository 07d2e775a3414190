package org.candour.law;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

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

	/** The bank holidays of an area, in order; none if the area is not known here. */
	public SortedSet<LocalDate> days(CalendarArea area) {
		return this.days.getOrDefault(area, Collections.emptySortedSet());
	}

	/**
	 * These bank holidays, and before their first day those of an earlier list: GOV.UK
	 * drops old years, but dates of open cases rest on them.
	 */
	public BankHolidays continuing(BankHolidays earlier) {
		if (!earlier.from.isBefore(this.from)) {
			return this;
		}
		Map<CalendarArea, SortedSet<LocalDate>> all = new EnumMap<>(CalendarArea.class);
		for (CalendarArea area : CalendarArea.values()) {
			SortedSet<LocalDate> both = new TreeSet<>(earlier.days(area).headSet(this.from));
			both.addAll(days(area));
			all.put(area, Collections.unmodifiableSortedSet(both));
		}
		return new BankHolidays(this.version, earlier.from, this.to, all);
	}

	/** The same bank holidays under another name. */
	public BankHolidays named(String other) {
		return new BankHolidays(other, this.from, this.to, this.days);
	}

}
