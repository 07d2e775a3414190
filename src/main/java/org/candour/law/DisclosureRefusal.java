package org.candour.law;

import java.time.LocalDate;

/**
 * Why a disclosure is refused or closed.
 *
 * @param whatWouldChange a sentence for the body: what would change the answer
 */
public record DisclosureRefusal(String code, String name, String plainWords, String citation, Checked checked,
		boolean enabled, String disabledBecause, LocalDate validFrom, LocalDate validTo, String whatWouldChange,
		String note) implements LawRow {

}
