package org.candour.deadlines;

import java.time.LocalDate;

/**
 * One step of a derivation.
 *
 * @param number from 1
 * @param rule id of the rule, such as {@code DL-4}
 * @param text a sentence that can be printed in a letter
 * @param date the date the step arrives at
 */
public record Step(int number, String rule, String text, LocalDate date) {
}
