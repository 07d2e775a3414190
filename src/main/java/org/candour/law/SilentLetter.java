package org.candour.law;

import java.time.LocalDate;

/**
 * A situation in which a letter must not give something away.
 *
 * @param template code of the template, or null for the normal one
 */
public record SilentLetter(String code, String name, String citation, Checked checked, boolean enabled,
		String disabledBecause, LocalDate validFrom, LocalDate validTo, String template, String wording,
		String mustNotContain, String note) implements LawRow {

}
