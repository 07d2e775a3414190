package org.candour.processes;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Domain 8.1, the triggers that matter before a disclosure is decided. */
class EscalationTriggersTest {

	private final Decision decision = new Decision("escalation-triggers");

	@Test
	void theTableHasFourteenRulesAndEachNamesItsTrigger() {
		assertThat(this.decision.rules()).hasSize(14).allSatisfy((rule) -> {
			String code = rule.getOutputEntries().iterator().next().getTextContent().strip().replace("\"", "");
			assertThat(source(rule)).startsWith(code.substring(0, "ESC-00".length()));
		});
	}

	private static String source(Rule rule) {
		return rule.getDescription().getTextContent();
	}

	@ParameterizedTest(name = "{0} raises {1}")
	@MethodSource
	void aFactRaisesItsTrigger(Map<String, Object> facts, List<String> triggers) {
		assertThat(this.decision.codes(facts)).containsExactlyInAnyOrderElementsOf(triggers);
	}

	static Stream<Arguments> aFactRaisesItsTrigger() {
		return Stream.of(arguments(Map.of("contactRevealsEnquiry", true, "tellSubject", "NOW"), List.of("ESC-02")),
				arguments(Map.of("contactRevealsEnquiry", true, "tellSubject", "NEVER"), List.of("ESC-02")),
				arguments(Map.of("tellSubject", "ON_DATE"), List.of("ESC-02")),
				arguments(Map.of("tellSubject", "NEVER"), List.of("ESC-02")),
				arguments(Map.of("tellSubject", "NOW"), List.of()),
				arguments(Map.of("specialCategory", true), List.of("ESC-05-M")),
				arguments(Map.of("careRecords", true), List.of("ESC-05-M")),
				arguments(Map.of("specialCategory", true, "careRecords", true, "subjectCount", 9), List.of("ESC-05-M")),
				arguments(Map.of("subjectCount", 6), List.of("ESC-05-M")),
				arguments(Map.of("subjectCount", 5), List.of()),
				arguments(Map.of("criminalOffenceData", true, "subjectCount", 5), List.of("ESC-05-A")),
				arguments(Map.of("criminalOffenceData", true), List.of("ESC-05-A")),
				arguments(Map.of("criminalOffenceData", true, "specialCategory", true), List.of("ESC-05-M")),
				arguments(Map.of("criminalOffenceData", true, "subjectCount", 6), List.of("ESC-05-M")),
				arguments(Map.of("approverDisagrees", true), List.of("ESC-06")),
				arguments(Map.of("justified", false), List.of("ESC-08")),
				arguments(Map.of("justified", true), List.of()),
				arguments(Map.of("regulatorContact", true), List.of("ESC-10")),
				arguments(Map.of("subjectLinked", true), List.of("ESC-11")),
				arguments(Map.of("communicationsData", true, "powerEscalates", true), List.of("ESC-12")),
				arguments(Map.of("powerEscalates", true), List.of("ESC-12")),
				arguments(Map.of("orderDoubt", true), List.of("ESC-15")),
				arguments(Map.of("dpoRequested", true), List.of("ESC-16")), arguments(ordinary(), List.of()),
				arguments(Map.of(), List.of()));
	}

	@Test
	void everyTriggerIsInTheCatalogueWithItsWeight() {
		Map<String, String> weights = Catalogue.column("escalations", "weight");
		assertThat(this.decision.rules()).allSatisfy((rule) -> {
			String trigger = rule.getOutputEntries().iterator().next().getTextContent().strip().replace("\"", "");
			String weight = weights.get(trigger.substring(0, "ESC-00".length()));
			assertThat(weight).as(trigger)
				.isIn(trigger.length() > "ESC-00".length() ? List.of("DEPENDS") : List.of("MANDATORY", "ADVISORY"));
		});
	}

	private static Map<String, Object> ordinary() {
		return Map.of("powerEscalates", false, "specialCategory", false, "careRecords", false, "criminalOffenceData",
				false, "subjectCount", 1, "tellSubject", "NOW", "dpoRequested", false);
	}

}
