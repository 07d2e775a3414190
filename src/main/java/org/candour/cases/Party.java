package org.candour.cases;

import java.time.LocalDate;

/**
 * Somebody in a case.
 *
 * @param name the full name
 * @param dateOfBirth may be null
 */
public record Party(PartyRole role, String name, LocalDate dateOfBirth) {
}
