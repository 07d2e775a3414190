package org.candour.law;

import java.time.LocalDate;

/**
 * What a letter of refusal says, by regime. An asterisk: left out so far as saying it
 * would undermine the purpose.
 */
public record LetterContent(String code, String name, String citation, Checked checked, boolean enabled,
		String disabledBecause, LocalDate validFrom, LocalDate validTo, String ukgdpr, String partThreeAccess,
		String partThreeOther, String partThreeUnfounded, String note) implements LawRow {

}
