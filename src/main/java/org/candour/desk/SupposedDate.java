package org.candour.desk;

import java.time.LocalDate;

import org.candour.deadlines.Reckoning;
import org.candour.law.Regime;

/**
 * What would become of a date.
 *
 * @param regime the leg it is of, or null if the case has none
 * @param right code of the right, or null
 * @param dueNow the date as it stands
 * @param noticeByNow the last day for a notice of extension as it stands, or null
 * @param then the date as it would be, and why
 */
record SupposedDate(Regime regime, String right, LocalDate dueNow, LocalDate noticeByNow, Reckoning then) {
}
