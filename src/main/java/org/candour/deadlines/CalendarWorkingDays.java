package org.candour.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Supplier;

import org.candour.law.BankHolidays;
import org.candour.law.CalendarArea;

/** Working days by a calendar of bank holidays. */
class CalendarWorkingDays implements WorkingDays {

	private final Supplier<BankHolidays> holidays;

	private final CalendarArea area;

	CalendarWorkingDays(Supplier<BankHolidays> holidays, CalendarArea area) {
		this.holidays = holidays;
		this.area = area;
	}

	@Override
	public String version() {
		return this.holidays.get().version();
	}

	@Override
	public boolean isWorkingDay(LocalDate day) {
		return working(day, this.holidays.get());
	}

	@Override
	public LocalDate roll(LocalDate day) {
		return rolled(day, this.holidays.get());
	}

	@Override
	public LocalDate plus(LocalDate day, int workingDays) {
		if (workingDays < 0) {
			throw new IllegalArgumentException("Working days are counted forwards.");
		}
		BankHolidays known = this.holidays.get();
		if (workingDays == 0) {
			return rolled(day, known);
		}
		LocalDate reached = day;
		for (int counted = 0; counted < workingDays; counted++) {
			reached = rolled(reached.plusDays(1), known);
		}
		return reached;
	}

	@Override
	public int between(LocalDate from, LocalDate to) {
		BankHolidays known = this.holidays.get();
		int count = 0;
		for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
			if (working(day, known)) {
				count++;
			}
		}
		return count;
	}

	/** One operation counts by one version, whatever is confirmed meanwhile. */
	private boolean working(LocalDate day, BankHolidays known) {
		if (!known.covers(day)) {
			throw new CalendarMissing(day);
		}
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
				&& !known.isHoliday(this.area, day);
	}

	private LocalDate rolled(LocalDate day, BankHolidays known) {
		LocalDate rolled = day;
		while (!working(rolled, known)) {
			rolled = rolled.plusDays(1);
		}
		return rolled;
	}

}
