package org.candour.deadlines;

import java.time.LocalDate;
import java.util.List;

/**
 * When an outside body is to be answered.
 *
 * @param due last day, or null if it is agreed, timetabled or to be stated
 * @param earliest for a notice with a least period: the first day it may lawfully ask
 * for; otherwise null
 * @param reviewBy last day to ask for a review of the notice, or null
 * @param appealBy last day to appeal against it, or null
 * @param objections what stands against the date asked for
 */
public record DisclosureDue(LocalDate due, LocalDate earliest, LocalDate reviewBy, LocalDate appealBy,
		List<Step> derivation, String calendarVersion, List<Objection> objections) {
}
