package org.candour.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.candour.law.BankHolidays;
import org.candour.law.CalendarArea;

/**
 * What a newer file of bank holidays does to dates, before it is put to use.
 */
public class CalendarChange {

	private final BankHolidays before;

	private final BankHolidays after;

	public CalendarChange(BankHolidays before, BankHolidays after) {
		this.before = before;
		this.after = after;
	}

	/**
	 * The dates that move, in the order given.
	 * @param dates how each date is reckoned by a calendar
	 */
	public <K> List<Moved<K>> moved(CalendarArea area, Map<K, Function<WorkingDays, LocalDate>> dates) {
		WorkingDays old = new CalendarWorkingDays(() -> this.before, area);
		WorkingDays young = new CalendarWorkingDays(() -> this.after, area);
		List<Moved<K>> moved = new ArrayList<>();
		dates.forEach((key, reckon) -> {
			LocalDate from = reckon.apply(old);
			LocalDate to = reckon.apply(young);
			if (!from.equals(to)) {
				moved.add(new Moved<>(key, from, to));
			}
		});
		return moved;
	}

	/**
	 * A date that moves.
	 *
	 * @param key whose date it is, such as a case reference
	 */
	public record Moved<K>(K key, LocalDate from, LocalDate to) {
	}

}
