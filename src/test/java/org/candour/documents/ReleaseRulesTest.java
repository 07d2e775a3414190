package org.candour.documents;

import org.candour.cases.CaseKind;
import org.candour.cases.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** What may be marked to go out. */
class ReleaseRulesTest {

	@ParameterizedTest
	@EnumSource(value = FileType.class, names = { "PDF", "JPEG", "PNG" })
	void aFoundFileGoesOut(FileType type) {
		assertThatNoException().isThrownBy(() -> check(type, Origin.SEARCH, false, ReleaseMark.include()));
	}

	@ParameterizedTest
	@CsvSource({ "PDF, REQUESTER, false, RELEASE-ORIGIN", "PDF, COUNCIL, false, RELEASE-ORIGIN",
			"DOCX, SEARCH, false, RELEASE-WORD", "PDF, SEARCH, true, DT11", "PDF, REDACTION, false, RL-01" })
	void nothingElseGoesOut(FileType type, Origin origin, boolean redacted, String rule) {
		assertRefused(rule, () -> check(type, origin, redacted, ReleaseMark.include()));
	}

	@ParameterizedTest
	@CsvSource({ "DOCX, false", "PDF, true", "PDF, false" })
	void anythingFoundCanBeRedactedOrLeftOut(FileType type, boolean redacted) {
		assertThatNoException().isThrownBy(() -> check(type, Origin.SEARCH, redacted, ReleaseMark.redact()));
		assertThatNoException()
			.isThrownBy(() -> check(type, Origin.SEARCH, redacted, ReleaseMark.exclude("DR-13", "Advice of counsel")));
	}

	@Test
	void inARightsRequestNothingIsMarkedBesideTheItems() {
		assertRefused("RL-03",
				() -> ReleaseRules.check(CaseKind.RIGHTS, FileType.PDF, Origin.SEARCH, false, ReleaseMark.include()));
		assertRefused("RL-03", () -> ReleaseRules.check(CaseKind.RIGHTS, FileType.PDF, Origin.SEARCH, false,
				ReleaseMark.exclude("DPA18-S2-P1-2", "Live")));
	}

	private static void check(FileType type, Origin origin, boolean redacted, ReleaseMark mark) {
		ReleaseRules.check(CaseKind.DISCLOSURE, type, origin, redacted, mark);
	}

	private static void assertRefused(String rule, Runnable attempt) {
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(attempt::run)
			.matches((refusal) -> refusal.rule().equals(rule), rule);
	}

}
