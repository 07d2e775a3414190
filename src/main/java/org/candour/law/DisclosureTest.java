package org.candour.law;

import java.time.LocalDate;

/**
 * One of the thirteen tests of a disclosure.
 *
 * @param voluntary whether it is put to a voluntary disclosure
 * @param mandatory whether it is put to a mandatory one
 */
public record DisclosureTest(String code, String name, String plainWords, String citation, Checked checked,
		boolean enabled, String disabledBecause, LocalDate validFrom, LocalDate validTo, boolean voluntary,
		boolean mandatory, String note) implements LawRow {

}
