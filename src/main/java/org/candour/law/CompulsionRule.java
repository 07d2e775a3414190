package org.candour.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an order or notice under a power that binds the council must show, what it does
 * not reach, and how it is questioned. How much time it leaves stands with the power.
 *
 * @param gateway code of the power
 * @param approvals codes of those who may have approved or given it, any of whom
 * suffices; empty where the Act asks for none
 * @param approvalText the same in words, or null
 * @param keptOut what the Act keeps out of an answer
 * @param remedies how the council questions it
 * @param hold reason for which the records are held
 * @param silence provision that makes telling the subject an offence, or null
 * @param noDutyIf when the duty does not bind the council, as a sentence; or null
 */
public record CompulsionRule(String code, String name, String plainWords, String citation, Checked checked,
		boolean enabled, String disabledBecause, LocalDate validFrom, LocalDate validTo, String gateway,
		List<String> approvals, String approvalText, List<KeptOut> keptOut, List<Remedy> remedies, String hold,
		String silence, String noDutyIf, String note) implements LawRow {

	public CompulsionRule {
		approvals = Lists.copy(approvals);
		keptOut = Lists.copy(keptOut);
		remedies = Lists.copy(remedies);
	}

	/** Whether the approval shown is one that the Act asks for. */
	public boolean approvedBy(String approval) {
		return this.approvals.isEmpty() || this.approvals.contains(approval);
	}

	/** The remedy of a kind, if the Act gives it. */
	public Optional<Remedy> remedy(Remedy.Kind kind) {
		return this.remedies.stream().filter((remedy) -> remedy.kind() == kind).findFirst();
	}

	/** Material that the Act keeps out of an answer. */
	public record KeptOut(String material, Effect effect, String citation) {

		/** How it is kept out. */
		public enum Effect {

			EXCLUDE,
			/** Copies go out with these parts redacted. */
			REDACT,
			/** It goes out only if an authorised officer asked for it. */
			AUTHORISED_OFFICER

		}

	}

	/** A way to have an order or notice looked at again. */
	public record Remedy(Kind kind, String to, String citation) {

		/** Of what kind; a review and an appeal have their own days with the power. */
		public enum Kind {

			REVIEW, APPEAL, OBJECT, APPLY

		}

	}

}
