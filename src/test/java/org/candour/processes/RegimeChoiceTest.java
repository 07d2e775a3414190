package org.candour.processes;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Domain 2.1, top down. */
class RegimeChoiceTest {

	private final Decision decision = new Decision("regime-choice");

	@Test
	void theTableHasFourRulesAndEachCitesItsSource() {
		assertThat(this.decision.rules()).hasSize(4)
			.allSatisfy((rule) -> assertThat(rule.getDescription().getTextContent()).isNotBlank());
	}

	@ParameterizedTest(name = "{0}: {5}")
	@CsvSource({ "A ghost, false, true, true, true, OUT_OF_SCOPE",
			"A trading-standards prosecution, true, true, true, false, PART3",
			"A pre-sentence report, true, true, true, true, PART3_JUDICIAL",
			"Papers of a court in a case the council does not prosecute, true, true, false, true, PART3_JUDICIAL",
			"Social care, true, false, false, false, UKGDPR",
			"Police information received for safeguarding, true, false, true, false, UKGDPR",
			"An internal enquiry into fraud, true, true, false, false, UKGDPR" })
	void theRegimeFollowsFromThePurpose(String what, boolean living, boolean enforcement, boolean function,
			boolean judicial, String regime) {
		assertThat(this.decision.answer(Map.of("livingPerson", living, "lawEnforcement", enforcement,
				"enforcementFunction", function, "judicialDocument", judicial)))
			.isEqualTo(regime);
	}

	@Test
	void nothingSaidIsTheOrdinaryRegime() {
		assertThat(this.decision.answer(Map.of())).isEqualTo("UKGDPR");
	}

}
