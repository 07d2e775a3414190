package org.candour.calendar.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.candour.cases.clock.MovedDate;

/** A moved date as the page lists it. */
public record MovedLine(String caseRef, String what, LocalDate from, LocalDate to) {

	/** More are counted but not listed. */
	private static final int LISTED = 500;

	static List<MovedLine> of(List<MovedDate> dates) {
		return dates.stream()
			.limit(LISTED)
			.map((date) -> new MovedLine(date.caseRef(), words(date.what().name()), date.from(), date.to()))
			.toList();
	}

	private static String words(String code) {
		return code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
	}

}
