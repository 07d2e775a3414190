package org.candour.law;

import java.time.LocalDate;

/** A rule for the handling of every request. */
public record HandlingRule(String code, String name, String citation, Checked checked, boolean enabled,
		String disabledBecause, LocalDate validFrom, LocalDate validTo, String note) implements LawRow {

}
