package org.candour.law;

import java.time.LocalDate;
import java.util.List;

/**
 * A lawful basis of processing, and which rights it leaves.
 *
 * @param outsidePublicTasksOnly whether it may be recorded only for processing outside
 * public tasks
 */
public record LawfulBasis(String code, String name, String plainWords, String citation, Checked checked,
		boolean enabled, String disabledBecause, LocalDate validFrom, LocalDate validTo, List<Availability> rights,
		boolean outsidePublicTasksOnly, String note) implements LawRow {

	public LawfulBasis {
		rights = Lists.copy(rights);
	}

	/** How far a right is available. */
	public enum Degree {

		YES, NO, LIMITED, MOSTLY_NOT

	}

	/**
	 * How far a right is available on this basis.
	 *
	 * @param because the provision or condition; may be null
	 */
	public record Availability(String right, Degree available, String because) {
	}

}
