package org.candour.processes;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Domain 8.1, as far as orders and notices go. */
class CompelledTriggersTest {

	private final Decision decision = new Decision("compelled-triggers");

	@Test
	void theTableHasEightRulesAndEachCitesItsSource() {
		assertThat(this.decision.rules()).hasSize(8)
			.allSatisfy((rule) -> assertThat(rule.getDescription().getTextContent()).startsWith("ESC-"));
	}

	@ParameterizedTest(name = "{0} raises {1}")
	@MethodSource
	void theDpoIsAskedFor(Map<String, Object> facts, List<String> triggers) {
		assertThat(this.decision.codes(facts)).containsExactlyInAnyOrderElementsOf(triggers);
	}

	static Stream<Arguments> theDpoIsAskedFor() {
		return Stream.of(arguments(Map.of("gateway", "GW-REG-DP"), List.of("ESC-10")),
				arguments(Map.of("gateway", "GW-REG-OTH"), List.of()),
				arguments(Map.of("approverDisagrees", true), List.of("ESC-06")),
				arguments(Map.of("subjectLinked", true), List.of("ESC-11")),
				arguments(Map.of("communicationsData", true), List.of("ESC-12")),
				arguments(Map.of("powerEscalates", true), List.of("ESC-12")),
				arguments(Map.of("communicationsData", true, "powerEscalates", true), List.of("ESC-12")),
				arguments(Map.of("orderDoubt", true), List.of("ESC-15")),
				arguments(Map.of("dpoRequested", true), List.of("ESC-16")),
				arguments(Map.of("resisting", true), List.of("ESC-18")),
				arguments(Map.of("gateway", "GW-REG-DP", "resisting", true), List.of("ESC-10", "ESC-18")),
				arguments(Map.of("gateway", "GW-POL-PACE", "specialCategory", true, "careRecords", true, "subjectCount",
						9, "tellSubject", "NEVER"), List.of()),
				arguments(Map.of(), List.of()));
	}

	@Test
	void everyTriggerIsInTheCatalogue() {
		Map<String, String> weights = Catalogue.column("escalations", "weight");
		assertThat(this.decision.rules()).allSatisfy((rule) -> assertThat(
				weights.get(rule.getOutputEntries().iterator().next().getTextContent().strip().replace("\"", "")))
			.isIn("MANDATORY", "ADVISORY"));
	}

}
