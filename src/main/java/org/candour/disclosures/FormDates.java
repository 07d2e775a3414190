package org.candour.disclosures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

import org.candour.cases.steps.FormSheet;

/**
 * Whether the days on a request form can be what they say. A slip in a year would
 * otherwise give a body more time than the law does, or pass for a signature. Days are
 * days in Europe/London.
 */
class FormDates {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	/** Nobody lives longer. */
	private static final Period LIFE = Period.ofYears(130);

	/** Longer ago, an order, a notice or a consent is a slip of the pen. */
	private static final Period MEMORY = Period.ofYears(30);

	/** DR-04: what was signed longer ago was signed for another request. */
	private static final Period SIGNATURE = Period.ofYears(2);

	private final Clock clock;

	FormDates(Clock clock) {
		this.clock = clock;
	}

	void born(FormSheet sheet, String pointer, LocalDate day) {
		if (day.isAfter(today())) {
			sheet.add(pointer, "past", "A date of birth lies in the past.");
		}
		else {
			notBefore(sheet, pointer, day, LIFE, "A date of birth lies less than 130 years back: look at the year.");
		}
	}

	/** The day of something that has happened, if one is given. */
	void happened(FormSheet sheet, String pointer, LocalDate day) {
		if (day != null && !future(sheet, pointer, day)) {
			notBefore(sheet, pointer, day, MEMORY, "This day lies more than 30 years back: look at the year.");
		}
	}

	/** The day of a signature under this request. */
	void signed(FormSheet sheet, String pointer, LocalDate day) {
		if (!future(sheet, pointer, day)) {
			notBefore(sheet, pointer, day, SIGNATURE,
					"This signature is more than two years old: the request must be countersigned again.");
		}
	}

	/** A day by which something is to be done. */
	void wanted(FormSheet sheet, String pointer, LocalDate day) {
		if (day.isBefore(today().minus(MEMORY)) || day.isAfter(today().plus(MEMORY))) {
			sheet.add(pointer, "too-far", "This day lies more than 30 years away: look at the year.");
		}
	}

	private boolean future(FormSheet sheet, String pointer, LocalDate day) {
		boolean future = day.isAfter(today());
		if (future) {
			sheet.add(pointer, "future", "This day cannot lie in the future.");
		}
		return future;
	}

	private void notBefore(FormSheet sheet, String pointer, LocalDate day, Period longest, String sentence) {
		if (day.isBefore(today().minus(longest))) {
			sheet.add(pointer, "too-old", sentence);
		}
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), LONDON);
	}

}
