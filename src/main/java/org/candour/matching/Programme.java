package org.candour.matching;

import java.time.LocalDate;

/**
 * A programme of data matching and its timetable; days in Europe/London.
 *
 * @param gateway code of the power it rests on
 * @param noticeBy last day to declare that the privacy notice tells people, or null
 * @param extractFrom first day on which extracts are made, or null
 * @param resultsAbout about when results come, or null
 * @param deletionOn the day by which everything is to be deleted, once it is known, else
 * null
 */
public record Programme(String code, String name, String gateway, String citation, LocalDate noticeBy, Span listChecks,
		LocalDate extractFrom, LocalDate resultsAbout, LocalDate deletionOn, String note) {

	/** From the first to the last day. */
	public record Span(LocalDate from, LocalDate to) {
	}

}
