package org.candour.documents;

import org.candour.cases.RuleBroken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** What may go out. */
class ReleaseRulesTest {

	@ParameterizedTest
	@CsvSource({ "PDF, SEARCH", "JPEG, SEARCH", "PNG, REDACTION", "PDF, REDACTION" })
	void aFoundFileOrARedactedCopyGoesOut(FileType type, Origin origin) {
		assertThatNoException().isThrownBy(() -> ReleaseRules.check(type, origin, false, ReleaseMark.include()));
	}

	@ParameterizedTest
	@CsvSource({ "PDF, REQUESTER, false, RELEASE-ORIGIN", "PDF, COUNCIL, false, RELEASE-ORIGIN",
			"DOCX, SEARCH, false, RELEASE-WORD", "PDF, SEARCH, true, DT11" })
	void nothingElseGoesOut(FileType type, Origin origin, boolean redacted, String rule) {
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> ReleaseRules.check(type, origin, redacted, ReleaseMark.include()))
			.matches((refusal) -> refusal.rule().equals(rule), rule);
	}

	@ParameterizedTest
	@CsvSource({ "DOCX, false", "PDF, true" })
	void anythingFoundCanBeLeftOut(FileType type, boolean redacted) {
		assertThatNoException().isThrownBy(() -> ReleaseRules.check(type, Origin.SEARCH, redacted,
				ReleaseMark.exclude("DR-13", "Advice of counsel")));
	}

}
