package org.candour.processes;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

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

	static Stream<Arguments> activities() {
		return Catalogue.rows("activities")
			.map((row) -> arguments(row.path("code").asText(), row.path("lawEnforcement").asBoolean(),
					row.path("enforcementFunction").asBoolean(), row.path("regime").asText()));
	}

	/** Domain 2.1, second table. */
	@ParameterizedTest(name = "{0} is {3}")
	@MethodSource("activities")
	void whatTheCouncilDoesHasItsNormalRegime(String code, boolean lawEnforcement, boolean function, String regime) {
		assertThat(this.decision.answer(Map.of("livingPerson", true, "lawEnforcement", lawEnforcement,
				"judicialDocument", false, "enforcementFunction", function)))
			.isEqualTo(regime);
	}

}
