package org.candour.redaction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A name is the same however it is set (R6). */
class FoldedTextTest {

	@ParameterizedTest
	@ValueSource(strings = { "seen by Zoë Fitzgérald today", "seen by ZOE FITZGERALD",
			"seen by Zoe\u0308 Fitzge\u0301rald", "seen by Zoë\u00a0Fitzgérald", "seen by Zoe \ufb01tzgerald",
			"seen by Zoe Fitz\u00adgerald", "Zoe\u200b Fitzgerald's view", "(Zoe Fitzgerald)", "Zoe\nFitzgerald" })
	void aNameIsFoundHoweverItIsSet(String text) {
		// a possessive stays one word with its s, and is found without spaces
		FoldedText name = FoldedText.of("Zoe Fitzgerald");
		assertThat(FoldedText.of(text).has(name) || FoldedText.of(text).hasSqueezed(name)).isTrue();
	}

	@Test
	void anotherNameIsNotFound() {
		assertThat(FoldedText.of("Anna Smithson").has(FoldedText.of("Ann"))).isFalse();
		assertThat(FoldedText.of("Anna Smithson").has(FoldedText.of("Smith"))).isFalse();
		assertThat(FoldedText.of("").has(FoldedText.of("Smith"))).isFalse();
		assertThat(FoldedText.of("Smith").has(FoldedText.of(" - "))).isFalse();
	}

	@Test
	void lettersOfTheirOwnAreWrittenOut() {
		assertThat(FoldedText.of("Łukasz Straße Søren Æthel").has(FoldedText.of("lukasz strasse soren aethel")))
			.isTrue();
	}

	@Test
	void theWordsDoNotComeIntoALog() {
		assertThat(FoldedText.of("Zoe")).hasToString("FoldedText");
	}

}
