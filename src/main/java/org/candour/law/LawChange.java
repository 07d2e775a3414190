package org.candour.law;

import java.time.LocalDate;

/**
 * A reform and when it takes effect.
 *
 * @param inForce the commencement in words
 */
public record LawChange(String code, String name, String citation, Checked checked, boolean enabled,
		String disabledBecause, LocalDate validFrom, LocalDate validTo, String inForce, String note) implements LawRow {

}
