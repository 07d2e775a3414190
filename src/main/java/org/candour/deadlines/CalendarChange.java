package org.candour.deadlines;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;

import org.candour.law.BankHolidays;
import org.candour.law.CalendarArea;

/**
 * What a newer file of bank holidays changes, before it is put to use.
 *
 * @param before the bank holidays in use
 * @param after the bank holidays that are to follow
 */
public record CalendarChange(BankHolidays before, BankHolidays after) {

	/**
	 * Days that become bank holidays, also those of years that were not loaded before.
	 */
	public SortedSet<LocalDate> added(CalendarArea area) {
		return without(this.after.days(area), this.before.days(area));
	}

	/** Days that are bank holidays no more. */
	public SortedSet<LocalDate> removed(CalendarArea area) {
		return without(this.before.days(area), this.after.days(area));
	}

	/**
	 * Days before a day that change between bank holiday and working day, in years that
	 * both calendars know: dates already reckoned rest on them.
	 */
	public SortedSet<LocalDate> pastChanges(LocalDate today) {
		SortedSet<LocalDate> past = new TreeSet<>();
		for (CalendarArea area : CalendarArea.values()) {
			past.addAll(added(area));
			past.addAll(removed(area));
		}
		past.removeIf((day) -> !day.isBefore(today) || !this.before.covers(day));
		return past;
	}

	/** Whether neither a day nor the span changes. */
	public boolean nothing() {
		return this.before.days().equals(this.after.days()) && this.before.from().equals(this.after.from())
				&& this.before.to().equals(this.after.to());
	}

	private static SortedSet<LocalDate> without(SortedSet<LocalDate> days, SortedSet<LocalDate> others) {
		SortedSet<LocalDate> left = new TreeSet<>(days);
		left.removeAll(others);
		return left;
	}

}
