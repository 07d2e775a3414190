package org.candour.law;

import java.time.LocalDate;
import java.util.List;

/**
 * A reason to ask the data protection officer.
 *
 * @param mandatoryWhen for {@code DEPENDS}: when the case must wait
 * @param advisoryWhen for {@code DEPENDS}: when it may go on
 * @param wall whether a wall is put around the case
 * @param also who else is asked or told: roles and offices
 * @param alsoMandatory whether the case waits for them as well
 * @param threshold figure of the condition, such as the number of subjects; may be null
 * @param adviceWorkingDays working days (England) for routine advice; null if hours apply
 * @param urgentHours clock hours for urgent advice
 */
public record Escalation(String code, String name, String plainWords, String citation, Checked checked, boolean enabled,
		String disabledBecause, LocalDate validFrom, LocalDate validTo, Weight weight, String mandatoryWhen,
		String advisoryWhen, boolean wall, List<String> also, boolean alsoMandatory, Integer threshold,
		Integer adviceWorkingDays, int urgentHours, String note) implements LawRow {

	public Escalation {
		also = Lists.copy(also);
	}

	/** Whether the case waits for the advice. */
	public enum Weight {

		MANDATORY, ADVISORY,
		/** One or the other, by the conditions of the row. */
		DEPENDS

	}

}
