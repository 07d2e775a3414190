package org.candour.letters;

import java.time.LocalDate;
import java.util.List;

/**
 * The days a letter may name, all in London; null where there is none.
 *
 * @param receivedOn when the request or complaint came in
 * @param dueOn until when the council answers; in a notice of extension the new day
 * @param answerBy until when the person should answer
 * @param effectiveOn when something takes effect, such as the lifting of a restriction
 * @param derivation how the day it is due was arrived at, one sentence each
 * @param question what a question about what is wanted does to the day it is due
 */
public record LetterDates(LocalDate receivedOn, LocalDate dueOn, LocalDate answerBy, LocalDate effectiveOn,
		List<String> derivation, Question question) {

	public LetterDates {
		derivation = List.copyOf(derivation);
	}

	public static LetterDates of(LocalDate receivedOn, LocalDate dueOn) {
		return new LetterDates(receivedOn, dueOn, null, null, List.of(), Question.NONE);
	}

	public LetterDates answerBy(LocalDate day) {
		return new LetterDates(this.receivedOn, this.dueOn, day, this.effectiveOn, this.derivation, this.question);
	}

	public LetterDates effectiveOn(LocalDate day) {
		return new LetterDates(this.receivedOn, this.dueOn, this.answerBy, day, this.derivation, this.question);
	}

	public LetterDates derivedFrom(List<String> steps) {
		return new LetterDates(this.receivedOn, this.dueOn, this.answerBy, this.effectiveOn, steps, this.question);
	}

	public LetterDates asked(Question what) {
		return new LetterDates(this.receivedOn, this.dueOn, this.answerBy, this.effectiveOn, this.derivation, what);
	}

	/** A question about what is wanted, and the day it is due. */
	public enum Question {

		/** No question is open, or it is another. */
		NONE,
		/** The time stands still, so the day is provisional. */
		PAUSES,
		/** It was asked after the last day and moves nothing. */
		TOO_LATE

	}

}
