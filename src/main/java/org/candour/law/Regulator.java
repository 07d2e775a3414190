package org.candour.law;

import java.time.LocalDate;

/** The data-protection regulator as named in letters. */
public record Regulator(String code, String name, String citation, Checked checked, boolean enabled,
		String disabledBecause, LocalDate validFrom, LocalDate validTo, String address, String telephone,
		String website, String note) implements LawRow {

}
