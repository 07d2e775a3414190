package org.candour.deadlines;

import java.time.LocalDate;
import java.util.List;

/**
 * The dates of an answer within working days, as agreed or promised.
 *
 * @param due last day, Europe/London
 * @param warning day on which three quarters of the days have gone
 * @param derivation how the last day was arrived at
 */
public record ServiceDates(LocalDate due, LocalDate warning, List<Step> derivation) {
}
