package org.candour.rights.items;

import org.candour.rights.items.ThirdPartyTest.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The test for information about somebody else, one person at a time. */
class ThirdPartyTestTest {

	@ParameterizedTest
	@CsvSource({
			// identifiable, professional, serious harm, redactable, consents, reasonable
			"false, false, false, true, false, false, RELEASE", "true, true, false, true, false, false, RELEASE",
			"true, true, true, true, false, false, REDACT_NAME", "true, true, true, false, false, true, WITHHOLD_ITEM",
			"true, false, false, true, true, true, REDACT_NAME", "true, false, false, false, true, false, RELEASE",
			"true, false, false, false, false, true, RELEASE",
			"true, false, false, false, false, false, WITHHOLD_ITEM" })
	void theResultFollowsFromTheAnswers(boolean identifiable, boolean professional, boolean harm, boolean redactable,
			boolean consents, boolean reasonable, Result result) {
		assertThat(new ThirdPartyTest(identifiable, professional, harm, redactable, consents, reasonable).result())
			.isEqualTo(result);
	}

}
