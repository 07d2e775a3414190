package org.candour.complaints;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A letter or notice of the regulator.
 *
 * @param receivedAt when it reached the council
 * @param dueOn the day that it states for the reply
 * @param reference the regulator's own reference
 * @param text what the regulator asks
 * @param originalRef the case it is about, or null
 */
public record NewRegulatorCase(RegulatorContact contact, Instant receivedAt, LocalDate dueOn, String reference,
		String text, String originalRef) {
}
