package org.candour.law;

import java.time.LocalDate;
import java.util.List;

/**
 * What a person may ask for.
 *
 * @param regimes under which it exists
 * @param duty what the council must do
 * @param doesNotApply when it does not apply; may be null
 * @param outcomes codes of the outcomes it may have
 * @param told who else is told; may be null
 * @param deadline how soon it is answered
 * @param clarificationPause whether a question about what is wanted stops the clock
 */
public record Right(String code, String name, String citation, Checked checked, boolean enabled, String disabledBecause,
		LocalDate validFrom, LocalDate validTo, List<Regime> regimes, String duty, String doesNotApply,
		List<String> outcomes, String told, Deadline deadline, boolean clarificationPause,
		String note) implements LawRow {

	public Right {
		regimes = Lists.copy(regimes);
		outcomes = Lists.copy(outcomes);
	}

	/** Which rule gives the date. */
	public enum DeadlineRule {

		/** One month, or three with notice (UK GDPR Art 12A; DPA s.54). */
		ONE_MONTH,
		/** The council's own target. */
		TARGET,
		/** Acknowledged within days (DPA s.164A). */
		ACKNOWLEDGE,
		/** The date that the letter or notice states. */
		STATED

	}

	/**
	 * How soon a right is answered.
	 *
	 * @param policy whether the rule is the council's policy, not the law's
	 * @param acknowledgeDays calendar days to acknowledge, or null
	 * @param targetWorkingDays working days (England) of the council's target, or null
	 * @param text the rule in words
	 */
	public record Deadline(DeadlineRule rule, boolean policy, Integer acknowledgeDays, Integer targetWorkingDays,
			String text) {
	}

}
