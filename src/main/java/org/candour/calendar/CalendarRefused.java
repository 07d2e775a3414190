package org.candour.calendar;

import java.util.List;

/** A change of the bank holidays that cannot be, with a sentence for each reason. */
public class CalendarRefused extends RuntimeException {

	private final transient List<String> reasons;

	CalendarRefused(List<String> reasons) {
		super("The bank holidays were not changed.");
		this.reasons = List.copyOf(reasons);
	}

	CalendarRefused(String reason) {
		this(List.of(reason));
	}

	public List<String> reasons() {
		return this.reasons;
	}

}
