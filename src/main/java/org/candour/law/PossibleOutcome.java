package org.candour.law;

import java.time.LocalDate;
import java.util.List;

/**
 * How a case may end.
 *
 * @param areas kinds of case that may end so
 */
public record PossibleOutcome(String code, String name, String citation, Checked checked, boolean enabled,
		String disabledBecause, LocalDate validFrom, LocalDate validTo, List<Area> areas,
		String note) implements LawRow {

	public PossibleOutcome {
		areas = Lists.copy(areas);
	}

	/** Kinds of case. */
	public enum Area {

		RIGHTS, DISCLOSURES,
		/** What became of an order or notice itself, beside the outcome of its case. */
		ORDERS

	}

}
