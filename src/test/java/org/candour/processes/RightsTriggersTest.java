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

/** Domain 8.1, the triggers that matter before a right is decided. */
class RightsTriggersTest {

	private final Decision decision = new Decision("rights-triggers");

	@Test
	void theTableHasFifteenRulesAndEachCitesItsSource() {
		assertThat(this.decision.rules()).hasSize(15)
			.allSatisfy((rule) -> assertThat(rule.getDescription().getTextContent()).isNotBlank());
	}

	@ParameterizedTest(name = "{0} raises {1}")
	@MethodSource
	void aFactRaisesItsTrigger(Map<String, Object> facts, List<String> triggers) {
		assertThat(this.decision.codes(facts)).containsExactlyInAnyOrderElementsOf(triggers);
	}

	static Stream<Arguments> aFactRaisesItsTrigger() {
		return Stream.of(arguments(Map.of("proposal", "NCND"), List.of("ESC-01")),
				arguments(Map.of("silence", "PARENT"), List.of("ESC-01")),
				arguments(Map.of("silence", "PRIVILEGE"), List.of()),
				arguments(Map.of("exemptionCodes", List.of("DPA18-SEC26")), List.of("ESC-01")),
				arguments(Map.of("exemptionCodes", List.of("DPA18-SEC45-4-B")), List.of("ESC-02")),
				arguments(Map.of("exemptionCodes", List.of("DPA18-S2-P2-11")), List.of("ESC-02")),
				arguments(Map.of("contactRevealsEnquiry", true), List.of("ESC-02")),
				arguments(Map.of("exemptionCodes", List.of("UKGDPR-A12-5-EXC")), List.of("ESC-03")),
				arguments(Map.of("refusalCodes", List.of("RR-08")), List.of("ESC-03")),
				arguments(Map.of("refusalCodes", List.of("RR-04")), List.of()),
				arguments(Map.of("exemptionCodes", List.of("DPA18-S3-P3-10")), List.of("ESC-04")),
				arguments(Map.of("regulatorContact", true), List.of("ESC-10")),
				arguments(Map.of("subjectLinked", true), List.of("ESC-11")),
				arguments(Map.of("orderDoubt", true), List.of("ESC-15")),
				arguments(Map.of("dpoRequested", true), List.of("ESC-16")),
				arguments(Map.of("holdConflict", true), List.of("ESC-17")),
				arguments(Map.of("solelyAutomated", true), List.of("ESC-19")),
				arguments(Map.of("exemptionCodes", List.of("DPA18-S2-P3-16"), "proposal", "GRANTED_PART", "silence",
						"NONE", "dpoRequested", false), List.of()),
				arguments(Map.of(), List.of()));
	}

	static Stream<Arguments> everyExemptionThatNamesATrigger() {
		return Catalogue.rows("exemptions")
			.filter((row) -> !row.path("escalations").isEmpty() && !row.path("approval").asText().equals("AC-BLOCKED"))
			.map((row) -> arguments(row.path("code").asText(),
					Catalogue.each(row.path("escalations")).map((code) -> code.asText()).toList()));
	}

	@ParameterizedTest(name = "{0} raises {1}")
	@MethodSource("everyExemptionThatNamesATrigger")
	void theTableAgreesWithTheCatalogue(String code, List<String> triggers) {
		assertThat(this.decision.codes(Map.of("exemptionCodes", List.of(code)))).containsAll(triggers);
	}

	@Test
	void everyTriggerIsInTheCatalogue() {
		assertThat(this.decision.rules()).allSatisfy((rule) -> assertThat(Catalogue.column("escalations", "weight"))
			.containsKey(rule.getOutputEntries().iterator().next().getTextContent().strip().replace("\"", "")));
	}

}
