package org.candour.processes;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Domain 3.2: the lawful basis switches rights off. */
class RightAvailabilityTest {

	private final Decision decision = new Decision("right-availability");

	@Test
	void theTableHasThirteenRulesAndEachCitesItsSource() {
		assertThat(this.decision.rules()).hasSize(13)
			.allSatisfy((rule) -> assertThat(rule.getDescription().getTextContent()).isNotBlank());
	}

	static Stream<Arguments> everyCellOfTheCatalogue() {
		return Catalogue.rows("lawful-bases")
			.flatMap((basis) -> Catalogue.each(basis.path("rights"))
				.map((cell) -> arguments(basis.path("code").asText(), cell.path("right").asText(),
						cell.path("available").asText())));
	}

	@ParameterizedTest(name = "{1} on {0}: {2}")
	@MethodSource("everyCellOfTheCatalogue")
	void theTableAgreesWithTheCatalogue(String basis, String right, String available) {
		assertThat(this.decision.answer(Map.of("right", right, "lawfulBasis", basis, "automated", true)))
			.isEqualTo(available);
	}

	@Test
	void portabilityNeedsAutomatedMeans() {
		assertThat(this.decision.answer(Map.of("right", "R-PORT", "lawfulBasis", "ART6-1-A", "automated", false)))
			.isEqualTo("NO");
	}

	@Test
	void otherRightsDoNotHangOnTheBasis() {
		assertThat(this.decision.answer(Map.of("right", "R-ADM", "lawfulBasis", "ART6-1-C"))).isEqualTo("YES");
	}

}
