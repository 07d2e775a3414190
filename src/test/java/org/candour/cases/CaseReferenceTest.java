package org.candour.cases;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CaseReferenceTest {

	@ParameterizedTest
	@ValueSource(strings = { "DR-2026-031775", " dr-2026-031775 ", "DR2026031775", "dr 2026 031775",
			"DR\u20102026\u2010031775", "DR/2026/031775" })
	void anyWritingOfAReferenceIsTheReference(String typed) {
		assertThat(CaseReference.asWritten(typed)).isEqualTo("DR-2026-031775");
		assertThat(CaseReference.likeWritten(typed)).contains("DR-2026-031775");
	}

	@ParameterizedTest
	@CsvSource({ "031775, %031775", "1775, %1775", "RR 1775, RR-%1775", "2026-031775, %2026-031775",
			"26031775, %26-031775" })
	void theEndOfAReferenceFitsThoseThatEndSo(String typed, String like) {
		assertThat(CaseReference.likeWritten(typed)).contains(like);
		assertThat(CaseReference.asWritten(typed)).isEqualTo(typed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "775", "Call back", "DR", "XX-2026-031775", "DR-2026-0317755", "", "%" })
	void anythingElseIsNoReference(String typed) {
		assertThat(CaseReference.likeWritten(typed)).isEmpty();
		assertThat(CaseReference.asWritten(typed)).isEqualTo(typed.strip());
	}

	@Test
	void nothingTypedIsNothing() {
		assertThat(CaseReference.asWritten(null)).isNull();
	}

}
