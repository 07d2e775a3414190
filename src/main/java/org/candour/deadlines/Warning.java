package org.candour.deadlines;

import java.time.LocalDate;

/** A day on which a share of the period has passed (DL-14). */
public record Warning(int percent, LocalDate on) {
}
