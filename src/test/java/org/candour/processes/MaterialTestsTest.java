package org.candour.processes;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which refusals follow from the tests of LC-17. */
class MaterialTestsTest {

	private final Decision decision = new Decision("material-tests");

	@Test
	void theTableHasThreeRulesAndEachCitesItsSource() {
		assertThat(this.decision.rules()).hasSize(3)
			.allSatisfy((rule) -> assertThat(rule.getDescription().getTextContent()).isNotBlank());
	}

	@ParameterizedTest(name = "{0} {1}: {2}")
	@CsvSource({ "victimTest, NOT_MET, DR-06", "victimNotice, NEITHER, DR-18", "familyPapers, NOT_PERMITTED, DR-12" })
	void aFailedTestLeadsToItsRefusal(String test, String answer, String refusal) {
		assertThat(this.decision.codes(Map.of(test, answer))).containsExactly(refusal);
	}

	@Test
	void whereAllAreMetNothingStandsInTheWay() {
		assertThat(this.decision.codes(Map.of("victimTest", "MET", "victimNotice", "GIVEN", "familyPapers", "NONE")))
			.isEmpty();
	}

}
