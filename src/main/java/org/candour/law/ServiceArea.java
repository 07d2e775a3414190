package org.candour.law;

import java.time.LocalDate;

/** A service that searches for information; the code is part of its group's name. */
public record ServiceArea(String code, String name, String plainWords, String citation, Checked checked,
		boolean enabled, String disabledBecause, LocalDate validFrom, LocalDate validTo,
		String note) implements LawRow {

}
