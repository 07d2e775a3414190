package org.candour.deadlines;

import java.time.LocalDate;

/**
 * The age of an appropriate health professional's opinion: it is good only within the six
 * months that end on the day it is relied on; plain calendar (DPA 2018 Sch 3 paras 5(4),
 * 6(4), s.205(2)(j); DL-11).
 */
public final class HealthOpinion {

	private static final int MONTHS = 6;

	private HealthOpinion() {
	}

	/** Whether an opinion given on one day may be relied on on another. */
	public static boolean mayBeReliedOn(LocalDate given, LocalDate relied) {
		// a period that ends with a day in July begins the day after the same date in
		// January
		return !given.isAfter(relied) && given.isAfter(relied.minusMonths(MONTHS));
	}

}
