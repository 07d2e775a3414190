package org.candour.processes;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Domain 6.2 and 6.3: which letter, and where it is silent. */
class LetterChoiceTest {

	private final Decision decision = new Decision("letter-choice");

	@Test
	void theTableHasTwentyThreeRulesAndEachCitesItsSource() {
		assertThat(this.decision.rules()).hasSize(23)
			.allSatisfy((rule) -> assertThat(rule.getDescription().getTextContent()).isNotBlank());
	}

	@ParameterizedTest(name = "{0} under {1}: {2}, silent about {3}: {5}")
	@CsvSource({ "R-ACCESS, UKGDPR, NCND, NCND, RR-04, NCND", "R-ACCESS, PART3, NCND, NONE, RR-04, NCND",
			"R-ACCESS, UKGDPR, GRANTED_PART, PARENT, RR-04, PARENT_NEUTRAL",
			"R-ACCESS, UKGDPR, REFUSED, PARENT, RR-04, PARENT_NEUTRAL",
			"R-ACCESS, UKGDPR, GRANTED_PART, LIVE_ENQUIRY, RR-04, PARTIAL_SILENT",
			"R-ACCESS, UKGDPR, GRANTED_PART, NCND, RR-04, PARTIAL_SILENT",
			"R-ACCESS, UKGDPR, REFUSED, LIVE_ENQUIRY, RR-04, NCND", "R-ACCESS, UKGDPR, NO_DATA, NONE, RR-03, NO_DATA",
			"R-ACCESS, UKGDPR, LAPSED_NO_CLARIFICATION, NONE, RR-15, CLOSING",
			"R-ACCESS, PART3, REFUSED, NONE, RR-09, PART3_UNFOUNDED",
			"R-ERASE, PART3, REFUSED, NONE, RR-08, PART3_UNFOUNDED",
			"R-ACCESS, PART3_JUDICIAL, REFUSED, NONE, RR-04, PART3_ACCESS_REFUSAL",
			"R-ERASE, PART3, REFUSED, NONE, RR-06, PART3_OTHER_REFUSAL",
			"R-ACCESS, UKGDPR, REFUSED, PRIVILEGE, RR-04, REFUSAL", "R-ERASE, UKGDPR, REFUSED, NONE, RR-05, REFUSAL",
			"R-ACCESS, UKGDPR, GRANTED_FULL, NONE, RR-04, FULL", "R-ACCESS, PART3, GRANTED_PART, NONE, RR-04, PART",
			"R-RECTIFY, UKGDPR, STATEMENT_ADDED, NONE, RR-06, RECTIFICATION",
			"R-ERASE, UKGDPR, ERASED_PART, NONE, RR-05, ERASURE",
			"R-RESTRICT, UKGDPR, RESTRICTED, NONE, RR-06, RESTRICTION",
			"R-OBJECT, UKGDPR, UPHELD_PART, NONE, RR-07, OBJECTION",
			"R-OBJECT-DM, UKGDPR, UPHELD, NONE, RR-06, SUPPRESSION",
			"R-PORT, UKGDPR, GRANTED_FULL, NONE, RR-06, PORTABILITY",
			"R-ADM, UKGDPR, NOT_ADM, NONE, RR-06, AUTOMATED_DECISION",
			"R-CONSENT, UKGDPR, NOT_CONSENT_BASED, NONE, RR-06, CONSENT",
			"R-INFORM, PART3, RESTRICTED, NONE, RR-04, REFUSAL", "R-INFORM, UKGDPR, NOTICE_GIVEN, NONE, RR-04, NOTICE",
			"R-REGULATOR, UKGDPR, NO_ACTION, NONE, RR-04, CLOSING" })
	void theLetterFollowsFromTheAnswer(String right, String regime, String outcome, String silence, String refusal,
			String letter) {
		assertThat(this.decision.answer(Map.of("right", right, "regime", regime, "outcome", outcome, "silence", silence,
				"refusalCodes", List.of(refusal))))
			.isEqualTo(letter);
	}

	@Test
	void whatIsNotSaidIsNoSilence() {
		assertThat(this.decision.answer(Map.of("right", "R-ACCESS", "outcome", "GRANTED_FULL"))).isEqualTo("FULL");
	}

}
