package org.candour.statistics;

import java.time.LocalDate;

/**
 * One sum of marks.
 *
 * @param a first code, such as that of a right
 * @param b second code, or an empty text
 * @param start of open measures the day, otherwise null
 * @param open of cases without a wall
 * @param walled of cases behind walls
 */
record Count(Measure measure, String a, String b, int value, LocalDate start, long open, long walled) {
}
