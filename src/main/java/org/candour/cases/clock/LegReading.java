package org.candour.cases.clock;

import java.time.LocalDate;
import java.util.List;

import org.candour.deadlines.Step;
import org.candour.law.Regime;

/**
 * What the clock of one leg of a rights request shows. Days are days in Europe/London.
 *
 * @param dueOn last day to answer, provisional while a question is open; null if the date
 * is stated elsewhere
 * @param noticeBy last day for a notice of extension, or null if there can be none
 * @param targetOn the council's own earlier target, or null
 * @param excludedDays days that do not count
 * @param pausedSince first day of the open question, or null
 * @param provisional whether the days are those of an answer that has not come yet
 * @param derivation how the due day was arrived at
 */
public record LegReading(Regime regime, LocalDate receivedOn, LocalDate dueOn, LocalDate noticeBy, LocalDate targetOn,
		int excludedDays, LocalDate pausedSince, boolean provisional, boolean extended, List<Step> derivation) {
}
