package org.candour.deadlines;

import java.time.LocalDate;
import java.util.List;

/**
 * A reckoned date and how it was derived.
 *
 * @param kind what is due
 * @param due last day, or null if the law and the council set none
 * @param noticeBy last day to send a notice of extension, or null if none is possible
 * @param target the council's own earlier target, which never replaces the date; or null
 * @param warnings days at 50, 75 and 90 per cent of the period
 * @param excludedDays days that did not count
 * @param provisional whether a question is still open, so that the date will move
 * @param pausedSince first day of the open question, or null
 * @param objections facts that do not count; the date stands without them
 */
public record Reckoning(Kind kind, LocalDate due, LocalDate noticeBy, LocalDate target, List<Warning> warnings,
		int excludedDays, boolean provisional, LocalDate pausedSince, List<Step> derivation, String calendarVersion,
		List<Objection> objections) {

	/** What is due. */
	public enum Kind {

		/** The answer, by law. */
		ANSWER,
		/** The acknowledgement of a complaint, by law. */
		ACKNOWLEDGEMENT,
		/** The council's own target; the law sets no date. */
		POLICY_TARGET,
		/** The answer, by the council's own service level. */
		SERVICE_LEVEL,
		/** A date that somebody else states. */
		STATED

	}

	/** The same, without objections that are known already, such as to facts on file. */
	public Reckoning without(List<Objection> known) {
		return new Reckoning(this.kind, this.due, this.noticeBy, this.target, this.warnings, this.excludedDays,
				this.provisional, this.pausedSince, this.derivation, this.calendarVersion,
				this.objections.stream().filter((one) -> !known.contains(one)).toList());
	}

	/** The derivation as numbered lines for a letter. */
	public String printed() {
		return String.join("\n",
				this.derivation.stream()
					.map((step) -> "%d. %s (%s)".formatted(step.number(), step.text(), step.rule()))
					.toList());
	}

}
