package org.candour.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * How long a kind of record is kept, unless a hold stands.
 *
 * @param trigger what starts the period
 * @param period calendar period, or null if kept for good
 * @param otherwise longer periods in particular circumstances
 */
public record RetentionClass(String code, String name, String citation, Checked checked, boolean enabled,
		String disabledBecause, LocalDate validFrom, LocalDate validTo, String trigger, Period period,
		boolean permanent, List<Otherwise> otherwise, String text, String note) implements LawRow {

	public RetentionClass {
		otherwise = Lists.copy(otherwise);
	}

	/**
	 * A different period in particular circumstances.
	 *
	 * @param until an ISO 8601 period, or a code such as {@code PERMANENT}
	 */
	public record Otherwise(String when, String until) {
	}

}
