package org.candour.law;

import java.time.LocalDate;

/**
 * A set of provisions that an exemption switches off.
 *
 * @param provisions the provisions in words
 */
public record LiftedProvisions(String code, String name, String citation, Checked checked, boolean enabled,
		String disabledBecause, LocalDate validFrom, LocalDate validTo, String provisions,
		String note) implements LawRow {

}
