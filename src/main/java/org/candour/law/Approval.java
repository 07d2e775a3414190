package org.candour.law;

import java.time.LocalDate;
import java.util.List;

/**
 * Who may apply a class of exemption.
 *
 * @param approvers roles that must all approve
 * @param escalations triggers that it raises
 * @param blocked whether nobody may apply it
 */
public record Approval(String code, String name, String citation, Checked checked, boolean enabled,
		String disabledBecause, LocalDate validFrom, LocalDate validTo, List<String> approvers, Advice advice,
		List<String> escalations, boolean blocked, String note) implements LawRow {

	public Approval {
		approvers = Lists.copy(approvers);
		escalations = Lists.copy(escalations);
	}

	/** Whether the data protection officer advises first. */
	public enum Advice {

		MANDATORY, ADVISORY, NONE

	}

}
