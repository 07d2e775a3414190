package org.candour.letters;

import java.time.LocalDate;

import org.candour.letters.LetterDates.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What letters say of the time while a question about what is wanted is open. */
class QuestionsInLettersTest {

	private final RightsLetterWriter writer = new RightsLetterWriter();

	@ParameterizedTest
	@EnumSource(value = RightsLetterKind.class, names = { "CLARIFICATION", "CLARIFICATION_REMINDER" })
	void aQuestionAskedAfterTheLastDayPromisesNoTime(RightsLetterKind kind) {
		assertThat(text(kind, Question.PAUSES)).contains("do not count towards the time we have")
			.doesNotContain("gives us no more time");
		assertThat(text(kind, Question.TOO_LATE)).contains("gives us no more time", "2 November 2026")
			.doesNotContain("do not count towards the time we have");
	}

	@Test
	void aDayThatWaitsForAnAnswerIsCalledProvisional() {
		assertThat(text(RightsLetterKind.EXTENSION_NOTICE, Question.PAUSES)).contains("The day is provisional");
		assertThat(text(RightsLetterKind.EXTENSION_NOTICE, Question.NONE)).doesNotContain("provisional");
	}

	private String text(RightsLetterKind kind, Question question) {
		LetterPart part = (kind == RightsLetterKind.EXTENSION_NOTICE) ? LetterPart.REASON : LetterPart.ASKED;
		RightsLetterFacts facts = RightsLetterFacts.of(RightsLetterSamples.REF, "R-ACCESS",
				Addressee.subject("Jo Sample", "9 Elsewhere\nZZ99 2BB"),
				LetterDates.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 2)).asked(question),
				LetterFormat.STANDARD);
		return this.writer.text(kind, facts.saying(part, "Which years?"));
	}

}
