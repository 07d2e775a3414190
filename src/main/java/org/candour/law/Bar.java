package org.candour.law;

import java.time.LocalDate;

/**
 * A law that forbids a voluntary disclosure unless an express gateway in it helps.
 *
 * @param effect what it takes to release
 * @param refusal code of the refusal that it leads to
 */
public record Bar(String code, String name, String plainWords, String citation, Checked checked, boolean enabled,
		String disabledBecause, LocalDate validFrom, LocalDate validTo, String description, String effect,
		String refusal, String note) implements LawRow {

}
