package org.candour.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CleanTextTest {

	@ParameterizedTest
	@ValueSource(strings = { "\u000B", "\f", "\u0085", "\u2028", "\u2029" })
	void everyKindOfLineEndIsALineFeed(String end) {
		assertThat(CleanText.of("1 Example Street" + end + "Exampletown")).isEqualTo("1 Example Street\nExampletown");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000", "\u001B", "\u007F", "\u009B", "\uFFFE", "\uFFFF", "\uFDD0", "\uD83F\uDFFE",
			"\uD800", "\uDC00", "\u202E" })
	void whatNoDocumentCanHoldIsDropped(String character) {
		assertThat(CleanText.of("Ada " + character + "Example" + character)).isEqualTo("Ada Example");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "\u200B", "\u200B\u200D\uFEFF", "\u0000", "\u3164", "\u2800", " ", " \u00AD ", "\u00A0\u2003" })
	void aTextInWhichNothingIsSeenIsEmpty(String text) {
		assertThat(CleanText.of(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Line one\r\nLine two\tand a tab", "O\u2019Example", "\uD83D\uDE00", "\u4E2D\u6587",
			"\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", "\u0915\u094D\u200D\u0937" })
	void whatPeopleWriteStaysAsItIs(String text) {
		assertThat(CleanText.of(text)).isSameAs(text);
	}

	@Test
	void noTextStaysNoText() {
		assertThat(CleanText.of(null)).isNull();
	}

}
