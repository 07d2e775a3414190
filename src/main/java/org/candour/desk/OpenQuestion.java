package org.candour.desk;

import java.time.LocalDate;
import java.util.Optional;

import org.candour.cases.RuleBroken;

/** Which question a supposed answer answers. */
final class OpenQuestion {

	private OpenQuestion() {
	}

	/**
	 * Day on which the question went out or would go out.
	 * @param open day since which one is open on file
	 * @return null if there is none
	 * @throws RuleBroken if question and answer do not fit together
	 */
	static LocalDate from(Optional<LocalDate> open, Supposition supposition) {
		if (open.isPresent() && supposition.pausedFrom() != null) {
			throw new RuleBroken("ALREADY_PAUSED", "The clock stands still already. Say only when the answer comes.");
		}
		LocalDate from = open.orElse(supposition.pausedFrom());
		if (from == null && supposition.answeredOn() != null) {
			throw new RuleBroken("NOT_PAUSED",
					"No question is open. Say also when one goes out, or when the request goes back.");
		}
		return from;
	}

}
