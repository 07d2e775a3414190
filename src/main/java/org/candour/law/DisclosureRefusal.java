package org.candour.law;

import java.time.LocalDate;

/**
 * Why a disclosure is refused or closed.
 *
 * @param whatWouldChange a sentence for the body: what would change the answer
 * @param whenCompelled whether it may be said to a body that the law lets demand the
 * data: necessity and less intrusive routes are not the council's to judge again then
 */
public record DisclosureRefusal(String code, String name, String plainWords, String citation, Checked checked,
		boolean enabled, String disabledBecause, LocalDate validFrom, LocalDate validTo, String whatWouldChange,
		boolean whenCompelled, String note) implements LawRow {

}
