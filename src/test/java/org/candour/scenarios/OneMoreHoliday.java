package org.candour.scenarios;

import java.time.LocalDate;

import org.candour.deadlines.WorkingDays;

/** A calendar with one bank holiday more. */
record OneMoreHoliday(WorkingDays others, LocalDate holiday) implements WorkingDays {

	@Override
	public String version() {
		return "one-more";
	}

	@Override
	public boolean isWorkingDay(LocalDate day) {
		return !day.equals(this.holiday) && this.others.isWorkingDay(day);
	}

	@Override
	public LocalDate roll(LocalDate day) {
		LocalDate rolled = day;
		while (!isWorkingDay(rolled)) {
			rolled = rolled.plusDays(1);
		}
		return rolled;
	}

	@Override
	public LocalDate plus(LocalDate day, int workingDays) {
		LocalDate last = roll(day);
		for (int left = workingDays; left > 0; left--) {
			last = roll(last.plusDays(1));
		}
		return last;
	}

	@Override
	public int between(LocalDate from, LocalDate to) {
		return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
	}

}
